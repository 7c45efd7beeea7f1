import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readCalendarFile } from '#desk/calendar/file/read.ts';
import { writeCsv } from '#desk/directory/csv/export-file.ts';
import { readFile, readText } from '#desk/directory/csv/read-file.ts';
import { readReferences, writeReference } from '#domain/conversations/reference.ts';
import { readAddress } from '#domain/people/email.ts';
import { findNumbers, formatNumber, readNumber } from '#domain/ticket/number.ts';
import { readDays } from '#domain/views/days.ts';
import { readFilter, writeFilter } from '#domain/views/filter.ts';
import { parseJson } from '#http/body/json.ts';
import { refusalOf } from '#http/body/limits.ts';
import { readForm } from '#http/body/read-form.ts';
import { openSpool } from '#http/body/spool.ts';
import { unpackRichText } from '#mail/outlook/compressed-rtf.ts';
import { textFromRtf } from '#mail/outlook/text-from-rtf.ts';
import { readTnef } from '#mail/outlook/tnef.ts';
import { sanitise } from '#mail/read/html/sanitise.ts';
import { textFromHtml } from '#mail/read/html/text-from-html.ts';
import { readVerdicts } from '#mail/read/message/authentication.ts';
import { cleanFileName, cleanLine, cleanText } from '#mail/read/message/characters.ts';
import { asWritten, decodeUtf7 } from '#mail/read/message/charset.ts';
import { detectLanguage } from '#mail/read/message/detect-language.ts';
import { decodeHeader } from '#mail/read/message/encoded-words.ts';
import { flow, unflow } from '#mail/read/message/flowed.ts';
import { readHead, readSubject } from '#mail/read/message/head.ts';
import { bareAddress, correspondentsOf, messageIdsOf, readHeaderBlock } from '#mail/read/message/headers.ts';
import { unreadableReasons } from '#mail/read/message/message.ts';
import { withReadableHead } from '#mail/read/message/readable-head.ts';
import { decodeUu } from '#mail/read/message/uuencode.ts';
import { parseHere } from '#mail/read/parse-here.ts';
import { openPiped } from '#mail/read/piped.ts';
import { openProtected } from '#mail/read/proof/protected.ts';
import { readCms } from '#mail/read/proof/smime.ts';
import { replyText } from '#mail/read/reply/reply-text.ts';
import { nextAddress } from '#web/app/next-address.ts';
import { bytes, mail, structured, text } from './hostile.ts';

/** A parser of untrusted input. It must throw nothing but a failed assertion. */
export interface Fuzzed {
  name: string;
  input: fc.Arbitrary<unknown>;
  /** Maximum processor time per input, in milliseconds. */
  millisecondsMax: number;
  check(input: never): unknown;
}

function fuzzed<T>(
  name: string,
  input: fc.Arbitrary<T>,
  check: (input: T) => unknown,
  millisecondsMax = 1_000,
): Fuzzed {
  return { name, input, millisecondsMax, check };
}

/** A form, or why it is refused; its files are gone afterwards. */
async function readPosted(raw: Uint8Array, type: string): Promise<void> {
  await using spool = openSpool();
  const headers = { 'Content-Type': type };
  const request = new Request('https://desk.example/', { method: 'POST', body: Buffer.from(raw), headers });
  const limits = { textBytesMax: 20_000, fieldsMax: 50, nameBytesMax: 100, files: { max: 3, bytesMax: 20_000 } };
  const read = await readForm(request, limits, spool).catch(refusalOf);
  if ('refused' in read) return;
  for (const [name, value] of read) assert.doesNotMatch(name + (typeof value === 'string' ? value : value.name), /\0/);
}

const named = (result: object) => assert.ok('refused' in result || 'days' in result || 'rows' in result);

export const parsers: Fuzzed[] = [
  fuzzed(
    'mail',
    mail,
    async (raw) => {
      const parsed = await parseHere(raw, { authservId: 'mx.desk.example' });
      if ('unreadable' in parsed) return assert.ok(unreadableReasons.includes(parsed.unreadable));
      const { attachments, ...message } = parsed.message;
      assert.ok(JSON.stringify(message).isWellFormed());
      assert.doesNotMatch(message.text + message.subject + message.replyText, /\0/);
      for (const { name } of attachments) assert.doesNotMatch(name ?? '', /[\\/\0\n\u202e]/);
    },
    3_000,
  ),
  fuzzed('piped mail', mail, (raw) => openPiped(raw)),
  fuzzed('head', bytes, (raw) => [readHead(raw), readSubject(raw), withReadableHead(raw)]),
  fuzzed('header block', text, (each) => readHeaderBlock(each)),
  fuzzed('addresses', text, (each) => {
    for (const { address } of correspondentsOf([each])) assert.equal(bareAddress(address), address);
  }),
  fuzzed('one address', text, (each) => {
    const address = bareAddress(each);
    if (address !== null) assert.equal(bareAddress(address), address);
    const typed = readAddress(each);
    if (typed !== null) assert.equal(readAddress(typed), typed);
  }),
  fuzzed('message ids', text, (each) => {
    for (const id of messageIdsOf(each)) assert.deepEqual(messageIdsOf(id), [id]);
  }),
  fuzzed('encoded words', text, (each) => decodeHeader(each)),
  fuzzed('an encoded word, there and back', fc.string({ unit: 'grapheme', maxLength: 40 }), (each) => {
    const coded = Buffer.from(each).toString('base64');
    const cut = Math.floor(coded.length / 2);
    const words = `=?utf-8?B?${coded.slice(0, cut)}?= =?utf-8?B?${coded.slice(cut)}?=`;
    if (coded !== '') assert.equal(decodeHeader(words), Buffer.from(each).toString());
  }),
  fuzzed(
    'character sets',
    fc.tuple(bytes, fc.constantFrom('', 'utf-8', 'gb2312', 'utf-7', 'iso-2022-jp', 'nonsense')),
    ([raw, name]) => {
      const { charset, bytes: written } = asWritten(name, Uint8Array.from(raw), true);
      assert.ok(charset.length > 0 && written.length >= 0);
    },
  ),
  fuzzed(
    'UTF-8, whatever was declared',
    fc.tuple(fc.string({ unit: 'grapheme', minLength: 12 }), fc.constantFrom('', 'us-ascii', 'iso-8859-1')),
    ([each, name]) => {
      const raw = Uint8Array.from(Buffer.from(each));
      if (raw.some((byte) => byte > 127)) assert.equal(asWritten(name, raw).charset, 'utf-8');
    },
  ),
  fuzzed('UTF-7', text, (each) => decodeUtf7(each)),
  fuzzed('reply', fc.tuple(text, text), ([each, letter]) => {
    const reply = replyText(each, { letters: [letter] });
    assert.ok(reply.length <= each.length);
    const shown = new Set(
      each
        .trim()
        .split('\n')
        .map((line) => line.trim()),
    );
    for (const line of reply.split('\n')) assert.ok(line === '' || shown.has(line.trim()), line);
  }),
  fuzzed('flowed text', fc.tuple(text, fc.boolean()), ([each, deletesBlank]) => unflow(each, { deletesBlank })),
  fuzzed('flowed text, there and back', fc.string({ unit: 'grapheme', maxLength: 400 }), (each) => {
    const plain = each
      .split(/[\r\n]+/)
      .map((line) => line.trimEnd())
      .join('\n');
    assert.equal(unflow(flow(plain), { deletesBlank: false }), plain);
  }),
  fuzzed('clean text', text, (each) => {
    for (const clean of [
      cleanText,
      (all: string) => cleanLine(all, 200),
      (all: string) => cleanFileName(all, 100) ?? '',
    ])
      assert.equal(clean(clean(each)), clean(each));
  }),
  fuzzed('language', text, (each) => detectLanguage(each)),
  fuzzed('HTML to text', text, (each) => assert.equal(typeof textFromHtml(each), 'string'), 3_000),
  fuzzed(
    'sanitiser',
    text,
    (each) => {
      const safe = sanitise(each)!;
      assert.doesNotMatch(safe.html, /<(?:script|style|svg|math|iframe|object|embed|form|base|link|meta)\b/i);
      assert.doesNotMatch(safe.html, /<[^>]*\s(?:on\w+|style|srcset|background)\s*=/i);
      assert.equal(sanitise(safe.html)!.html, safe.html);
    },
    3_000,
  ),
  fuzzed('authentication', text, (each) => readVerdicts([`Authentication-Results: ${each}`], 'mx.desk.example')),
  fuzzed('rich text', fc.oneof(bytes, structured), (raw) => textFromRtf(unpackRichText(raw) ?? raw)),
  fuzzed('Outlook’s envelope', fc.oneof(structured, bytes), (raw) => readTnef(raw)),
  fuzzed('uuencode', bytes, (raw) => {
    const file = decodeUu(raw);
    assert.ok(file === null || file.length <= raw.length);
  }),
  fuzzed('signed and sealed content', fc.oneof(structured, bytes), (raw) => readCms(raw)),
  fuzzed('signed and sealed mail', mail, (raw) => openProtected(raw)),
  fuzzed('ticket numbers', text, (each) => {
    readNumber(each);
    for (const { number } of findNumbers(each)) assert.equal(findNumbers(number)[0]?.number, number);
  }),
  fuzzed('a ticket number, there and back', fc.integer({ min: 100_000, max: 9_999_999 }), (sequence) => {
    const number = formatNumber('DTO', sequence);
    assert.equal(findNumbers(`Re: [${number}] x`)[0]?.number, number);
  }),
  fuzzed('references of conversations', text, (each) => {
    for (const found of readReferences(each)) assert.deepEqual(readReferences(writeReference(found)), [found]);
  }),
  fuzzed('filter', text, (each) => {
    const { filter } = readFilter(each);
    assert.deepEqual(readFilter(writeFilter(filter)).filter, filter);
  }),
  fuzzed('days of a filter', text, readDays),
  fuzzed('CSV', bytes, (raw) => {
    const read = readText(raw);
    named('text' in read ? readFile(read.text) : read);
  }),
  fuzzed('CSV of sites', text, (each) => named(readFile(`site;name\n${each}`))),
  fuzzed('CSV, written', fc.array(fc.array(fc.string(), { minLength: 1, maxLength: 4 })), (rows) => writeCsv(rows)),
  fuzzed('calendar', text, (each) => named(readCalendarFile(each))),
  fuzzed('calendar of events', text, (each) =>
    named(readCalendarFile(`BEGIN:VCALENDAR\nBEGIN:VEVENT\n${each}\nEND:VEVENT\nEND:VCALENDAR\n`)),
  ),
  fuzzed('form', bytes, (raw) => readPosted(raw, 'application/x-www-form-urlencoded')),
  fuzzed('form with files', bytes, (raw) => readPosted(raw, 'multipart/form-data; boundary=b')),
  fuzzed('part of a form', text, (each) => {
    const head = `--b\r\nContent-Disposition: form-data; name="a"${each}\r\n\r\n`;
    return readPosted(Buffer.from(`${head}${each}\r\n--b--\r\n`), 'multipart/form-data; boundary=b');
  }),
  fuzzed('JSON', text, (each) => {
    try {
      parseJson(each, { depthMax: 5, elementsMax: 100 });
    } catch (error) {
      assert.ok(refusalOf(error));
    }
  }),
  fuzzed('next address', text, (each) => {
    const next = nextAddress(each, '/');
    assert.equal(new URL(next, 'https://desk.example').origin, 'https://desk.example');
    assert.equal(nextAddress(next, '/'), next);
  }),
];
