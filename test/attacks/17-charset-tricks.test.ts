// Bytes and characters hide, reorder or break the text that is shown: UTF-7, wrong charsets, overlong UTF-8, overrides, nulls.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMail } from '#desk/intake/read-mail.ts';
import { receiveMail } from '#desk/intake/receive-mail.ts';
import { openTestDesk } from '#test/desk-world.ts';

const desk = await openTestDesk();
const { world, db } = desk;

async function received(subject: Buffer | string, type: string, body: Buffer | string, file = '') {
  const bytes = (part: Buffer | string) => (typeof part === 'string' ? Buffer.from(part) : part);
  const parts = [
    `From: Eve <eve@stranger.example>\r\nMessage-ID: <${world.newId()}@x>\r\nSubject: `,
    subject,
    `\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: ${type}\r\n\r\n`,
    body,
    `\r\n--b\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename="${file || 'a.pdf'}"\r\n\r\nx\r\n--b--\r\n`,
  ];
  const raw = Buffer.concat(parts.map(bytes));
  const reception = await receiveMail(world, { mailbox: 'wcms@desk.example', envelopeFrom: null, raw });
  if (!('saved' in reception)) throw new Error(reception.refused);
  const read = await readMail(world, reception.saved);
  assert.equal(read?.outcome, 'opened');
  const ticket = await db
    .selectFrom('entries')
    .innerJoin('texts', 'texts.id', 'entries.textId')
    .innerJoin('tickets', 'tickets.id', 'entries.ticketId')
    .innerJoin('texts as summaries', 'summaries.id', 'tickets.summaryId')
    .innerJoin('files', 'files.entryId', 'entries.id')
    .select(['texts.text', 'summaries.text as summary', 'files.name'])
    .where('entries.mailId', '=', reception.saved)
    .executeTakeFirstOrThrow();
  const all = `${ticket.text}${ticket.summary}${ticket.name}`;
  assert.ok(all.isWellFormed());
  assert.doesNotMatch(all, /[\0\u202d\u202e]/);
  return ticket;
}

test('UTF-7 is decoded as text and bypasses no filter as a tag', async () => {
  const { text } = await received('x', 'text/plain; charset=utf-7', '+ADw-script+AD4-alert(1)+ADw-/script+AD4-');
  assert.equal(text, '<script>alert(1)</script>');
});

test('overlong UTF-8 hides no slash, no quote and no bracket', async () => {
  const overlong = Buffer.from([0xc0, 0xbc, 0xe0, 0x80, 0xbc, 0xc0, 0xaf, 0x61]);
  const { text } = await received('x', 'text/plain; charset=utf-8', overlong);
  assert.doesNotMatch(text!, /[</]/);
});

test('wrong charset labels do not override the bytes', async () => {
  const { text } = await received('été', 'text/plain; charset=gb2312', 'La page a été supprimée, où est-elle ?');
  assert.equal(text, 'La page a été supprimée, où est-elle ?');
});

test('a direction override has no effect on subject, text or file name', async () => {
  const { summary, name } = await received(
    'a\u202egnp.exe',
    'text/plain; charset=utf-8',
    'b\u202ec',
    'plan\u202efdp.exe',
  );
  assert.equal(summary, 'agnp.exe');
  assert.equal(name, 'planfdp.exe');
});

test('nulls, lone surrogates and invisible characters are stored in readable form', async () => {
  const surrogate = Buffer.from([0x61, 0xed, 0xa0, 0x80, 0x62, 0x00, 0x63]);
  const { summary } = await received(
    'Logo\u200b\u2060\ufeff noir',
    'text/plain; charset=utf-8',
    surrogate,
    'a\u200b.php.pdf',
  );
  assert.equal(summary, 'Logo noir');
});

test('an encoded word hides no line break and no second address', async () => {
  const { summary } = await received('=?utf-8?Q?Page=0D=0ABcc:_x=40evil.example?=', 'text/plain', 'x');
  assert.equal(summary, 'Page Bcc: x@evil.example');
});
