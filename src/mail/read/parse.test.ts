import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseMessage } from '#mail/read/parse.ts';

const head = 'From: a@agency.example\r\nSubject: x\r\nMIME-Version: 1.0\r\n';
const parse = (text: string | Uint8Array) => parseMessage(typeof text === 'string' ? Buffer.from(text) : text);
const multipart = (parts: string[]) =>
  `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n${parts.map((part) => `--b\r\n${part}\r\n`).join('')}--b--\r\n`;

test('a log with a thousand lines of dashes is an ordinary mail', async () => {
  const parsed = await parse(`${head}\r\n${'--- step\r\n'.repeat(3_000)}`);
  assert.ok('message' in parsed);
});

test('a long attachment in one line is read', async () => {
  const content = Buffer.alloc(3_000_000, 'belfry').toString('base64');
  const parsed = await parse(
    multipart([`Content-Type: image/png; name=a.png\r\nContent-Transfer-Encoding: base64\r\n\r\n${content}`]),
  );
  assert.ok('message' in parsed);
  assert.equal(parsed.message.attachments[0]?.content.length, 3_000_000);
});

test('a message within a message within a message is one attachment', async () => {
  const nested = Array.from({ length: 200 }).reduce<string>(
    (inner) => `Content-Type: message/rfc822\r\n\r\n${inner}`,
    'x',
  );
  const parsed = await parse(`${head}${nested}`);
  assert.ok('message' in parsed);
  assert.equal(parsed.message.attachments.length, 1);
});

test('the channel’s envelope sender overrides the header', async () => {
  const parsed = await parseMessage(Buffer.from(`Return-Path: <a@b.example>\r\n${head}\r\nx`), { envelopeFrom: '' });
  assert.ok('message' in parsed);
  assert.equal(parsed.message.returnPath, '');
  assert.equal(parsed.message.automatic, 'report');
});

test('any bytes are parsed or parked, and never throw', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 3_000 }), async (bytes) => {
      assert.ok(await parse(bytes));
      assert.ok(await parse(Buffer.concat([Buffer.from(head), bytes])));
    }),
    { numRuns: 200 },
  );
});

test('a mail cut, doubled or scrambled anywhere is parsed or parked', async () => {
  const folder = new URL('../../../test/mail/', import.meta.url);
  const mails = readdirSync(folder).filter((name) => name.endsWith('.eml'));
  const anyMail = fc.constantFrom(...mails).map((name) => readFileSync(new URL(name, folder)));
  await fc.assert(
    fc.asyncProperty(anyMail, fc.nat(), fc.nat(), fc.nat(255), async (mail, from, length, byte) => {
      const at = from % (mail.length + 1);
      const until = Math.min(mail.length, at + (length % 200));
      assert.ok(await parse(mail.subarray(0, at)));
      assert.ok(await parse(Buffer.concat([mail.subarray(0, until), mail.subarray(at)])));
      assert.ok(await parse(Buffer.concat([mail.subarray(0, at), Buffer.from([byte]), mail.subarray(until)])));
    }),
    { numRuns: 300 },
  );
});
