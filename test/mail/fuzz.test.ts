import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { ParsedMessage } from '#mail/read/message/message.ts';
import { unreadableReasons } from '#mail/read/message/message.ts';
import { parseMessage } from '#mail/read/parse.ts';
import { damage, header, type Random, seeded, withBadHeaders } from './mutations.ts';

// One seed replays everything. One round reads every mail of the corpus once.
const seed = 20261124;
const rounds = 5;

const folder = new URL('./', import.meta.url);
const corpus = readdirSync(folder)
  .filter((name) => name.endsWith('.eml'))
  .map((name) => ({ name, raw: readFileSync(new URL(name, folder)) }));

const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Parses a mail and checks what must hold for every mail. */
async function read(raw: Buffer, what: string): Promise<ParsedMessage | null> {
  const before = digest(raw);
  const parsed = await parseMessage(raw, { authservId: 'mx.desk.example' });
  assert.equal(digest(raw), before, `${what}: the bytes are unchanged`);
  if ('unreadable' in parsed) {
    assert.ok(unreadableReasons.includes(parsed.unreadable), what);
    return null;
  }
  // A database rejects NUL and lone surrogates, and a page cannot display them.
  assert.ok(JSON.stringify({ ...parsed.message, attachments: [] }).isWellFormed(), what);
  assert.doesNotMatch(parsed.message.text + parsed.message.subject, /\0/, what);
  return parsed.message;
}

test('any damaged mail is a message or says why not', async () => {
  const random = seeded(seed);
  for (let round = 0; round < rounds; round++)
    for (const { name, raw } of corpus) {
      const other = corpus[random(corpus.length)]!.raw;
      await read(damage(raw, other, random), `round ${round} of ${name}`);
    }
});

const planted = 'Zwartkijkerij-4711';

function isFound({ text, html, attachments }: ParsedMessage): boolean {
  return [text, html ?? '', ...attachments.map(({ content }) => Buffer.from(content).toString('latin1'))].some((held) =>
    held.includes(planted),
  );
}

/** Adds a line of text to a mail, as its own part if the mail has parts. Null if it is encoded, signed or encrypted. */
function plant(raw: Buffer, random: Random): Buffer | null {
  const mail = raw.toString('latin1');
  const [head = '', ...paragraphs] = mail.split(/\r?\n\r?\n/);
  const type = header(head, 'content-type');
  if (/base64|quoted-printable/i.test(header(head, 'content-transfer-encoding'))) return null;
  if (/utf-?(?:7|16)|multipart\/(?:signed|encrypted)|pkcs7/i.test(type)) return null;
  const boundary = /boundary\s*=\s*(?:"([^"]+)"|([^\s;"]+))/i.exec(type);
  if (/multipart/i.test(type) && !boundary) return null;
  const mark = boundary && `\n--${boundary[1] ?? boundary[2]}`;
  const bad = withBadHeaders(head, random);
  const body = paragraphs.join('\n\n');
  if (!mark) return Buffer.from(`${bad}\n\n${body}\n${planted}\n`, 'latin1');
  const at = `\n${body}`.indexOf(mark);
  if (at === -1) return null;
  const part = `${mark}\nContent-Type: text/plain\n\n${planted}`;
  return Buffer.from(`${bad}\n\n${`\n${body}`.slice(0, at)}${part}${`\n${body}`.slice(at)}`, 'latin1');
}

test('all text is in the message or in one of its files, whatever the headers say', async () => {
  const random = seeded(seed);
  let found = 0;
  for (let round = 0; round < rounds; round++)
    for (const { name, raw } of corpus) {
      const mail = plant(raw, random);
      const message = mail && (await read(mail, `round ${round} of ${name}`));
      if (!message) continue;
      assert.ok(isFound(message), `round ${round} of ${name}:\n${mail.toString('latin1')}`);
      found += 1;
    }
  // Most mails of the corpus have unencoded text: the test must not pass by skipping all of them.
  assert.ok(found > corpus.length * rounds * 0.5, String(found));
});
