import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isLight } from '#mail/read/measure.ts';
import * as limits from '#mail/read/message/limits.ts';
import { parseMessage } from '#mail/read/parse.ts';
import { parseHere } from '#mail/read/parse-here.ts';
import { openThreads } from '#mail/read/threads.ts';

const head = 'From: a@agency.example\r\nSubject: x\r\nMIME-Version: 1.0\r\n';
const small = Buffer.from(`${head}\r\nThe page is empty.`);
const withFile = Buffer.from(
  `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nSee the file.\r\n--b\r\nContent-Type: image/png; name=a.png\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.alloc(300_000, 'belfry').toString('base64').replace(/.{76}/g, '$&\r\n')}\r\n--b--\r\n`,
);
/** One thread per lane for all tests: a start costs as much as a test. */
const threads = openThreads({
  threadsMax: 1,
  millisecondsMax: 1_000,
  promptMilliseconds: 500,
  promptBytesMax: 1_000_000,
});
/** Within every limit, but seconds of work: the parser goes line by line. */
const slow = Buffer.from(`${head}\r\n${'\n'.repeat(limits.messageBytesMax - 1_000)}`);

test('a mail parsed in a thread gives the same message', async () => {
  for (const raw of [small, withFile]) {
    const before = Buffer.from(raw);
    assert.deepEqual(await threads.parse(raw, { envelopeFrom: '' }), await parseHere(raw, { envelopeFrom: '' }));
    assert.deepEqual(raw, before);
  }
});

test('a slow mail is stopped and named, and the mails behind it are read', async () => {
  const read = await Promise.all([slow, small, withFile].map((raw) => threads.parse(raw, {})));
  assert.deepEqual(
    read.map((parsing) => ('message' in parsing ? parsing.message.subject : parsing.unreadable)),
    ['tookTooLong', 'x', 'x'],
  );
});

test('a small mail does not wait for a slow one', async () => {
  // Starts the thread that parses the mail with a file.
  await parseMessage(withFile);
  const order: string[] = [];
  const isRead = (what: string) => () => void order.push(what);
  await Promise.all([
    threads.parse(slow, {}).then(isRead('slow')),
    parseMessage(small).then(isRead('small')),
    parseMessage(withFile).then(isRead('with a file')),
  ]);
  assert.equal(order.at(-1), 'slow');
});

test('a mail that may be slow is not light: large, many parts or tags, signed, encrypted, or a TNEF envelope', () => {
  assert.ok(isLight(small));
  const heavy = [
    withFile,
    Buffer.from(`${head}\r\n${'<b>'.repeat(limits.lightTagsMax + 1)}`),
    Buffer.from(`${head}\r\n${'--b\r\n'.repeat(limits.lightPartsMax + 2)}`),
    Buffer.from(`${head}Content-Type: application/pkcs7-mime\r\n\r\nx`),
    Buffer.from(`${head}Content-Type: application/ms-tnef\r\n\r\nx`),
  ];
  for (const raw of heavy) assert.ok(!isLight(raw), raw.toString('latin1', 0, 200));
});
