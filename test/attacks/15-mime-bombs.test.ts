// A mail of ten thousand parts, endless headers or endless lines tries to block the reader. It is parked, and the next mail is
// read.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { takeMail } from '#desk/intake/take-mail.ts';
import * as limits from '#mail/read/message/limits.ts';
import { parseMessage } from '#mail/read/parse.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { startWork } from '#test/work-time.ts';

const head = 'From: a@agency.example\r\nSubject: x\r\nMIME-Version: 1.0\r\n';
const parse = (text: string | Uint8Array) => parseMessage(typeof text === 'string' ? Buffer.from(text) : text);
const multipart = (parts: string[]) =>
  `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n${parts.map((part) => `--b\r\n${part}\r\n`).join('')}--b--\r\n`;
const file = 'Content-Type: image/png; name=a.png\r\n\r\nx';

const bombs: Record<string, [reason: string, raw: () => string | Uint8Array]> = {
  'a message beyond the limit': ['messageTooLarge', () => new Uint8Array(limits.messageBytesMax + 1)],
  'ten thousand parts': ['tooManyParts', () => multipart(Array.from({ length: 10_000 }, () => '\r\nx'))],
  'headers without end': ['headersTooLarge', () => `${head}X: ${'y'.repeat(60)}\r\n`.repeat(20_000)],
  'one endless header line': ['headersTooLarge', () => `${head}X: ${'y'.repeat(limits.headerBytesMax)}\r\n\r\nx`],
  'an endless line': ['lineTooLong', () => `${head}\r\n${'x'.repeat(limits.lineBytesMax + 100)}`],
  'ten thousand addresses': ['tooManyAddresses', () => `${head}Cc: ${'a@b.example,'.repeat(10_000)}\r\n\r\nx`],
  'a thousand files': ['tooManyAttachments', () => multipart(Array.from({ length: 900 }, () => file))],
};

for (const [what, [reason, raw]] of Object.entries(bombs)) {
  test(`${what} is parked`, async () => {
    const worked = startWork();
    assert.deepEqual(await parse(raw()), { unreadable: reason });
    assert.ok(worked() < 2_000);
  });
}

test('a bomb is parked for an agent, and the mail after it opens a ticket', async () => {
  const { world } = await openTestDesk();
  const take = (raw: string) =>
    takeMail(world, { mailbox: 'wcms@desk.example', envelopeFrom: 'a@agency.example', raw: Buffer.from(raw) });
  const parts = Array.from({ length: 10_000 }, () => '\r\nx');
  assert.equal((await take(multipart(parts))).outcome, 'parked');
  assert.equal((await take(`${head}\r\nThe page is empty.`)).outcome, 'opened');
});
