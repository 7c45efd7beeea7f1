// A line break in a subject, a name or an address adds a header to a mail that the desk sends.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMail } from '#desk/intake/read-mail.ts';
import { receiveMail } from '#desk/intake/receive-mail.ts';
import { sendMails } from '#desk/sending/send-mails.ts';
import { answerTicket } from '#desk/ticket/answer-ticket.ts';
import { writeLetter } from '#mail/letters/write.ts';
import { readHead, valuesOf } from '#mail/read/message/head.ts';
import { type Composition, composeMail } from '#mail/send/compose.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { sampleLetters } from '#test/mail/letters.ts';

const desk = await openTestDesk();
const { world, db } = desk;
const claire = 'claire.dumont@patrimoine.example';
const sent: Uint8Array[] = [];
const relay = {
  send: async ({ bytes }: { bytes: Uint8Array }) => {
    sent.push(bytes);
    return { accepted: '250 ok' };
  },
  check: async () => ({ ready: true as const }),
  close() {},
};

const injected = '=?utf-8?Q?Page=0D=0ABcc:_victim=40evil.example=0D=0A=0D=0ABody?=';

test('subjects and names of a mail cannot add headers to an answer', async () => {
  const head = [
    `From: =?utf-8?Q?Claire=0D=0ABcc:_victim=40evil.example?= <${claire}>`,
    `Subject: ${injected}`,
    'Message-ID: <break@client.example>',
  ];
  const raw = Buffer.from(`${head.join('\r\n')}\r\nContent-Type: text/plain\r\n\r\nLa page est vide.\r\n`);
  const reception = await receiveMail(world, { mailbox: 'wcms@desk.example', envelopeFrom: claire, raw });
  if (!('saved' in reception)) throw new Error(reception.refused);
  const read = await readMail(world, reception.saved);
  const { number } = await db
    .selectFrom('tickets')
    .select('number')
    .where('id', '=', read!.ticketId!)
    .executeTakeFirstOrThrow();
  await answerTicket(world, desk.actor('nadia'), number, { text: 'Bonjour\r\nBcc: victim@evil.example\r\n\r\nVu.' });
  await sendMails(
    world,
    relay,
    desk.jobs.splice(0).flatMap((job) => (job.name === 'send-mail' ? [job.data.mailId] : [])),
  );
  assert.ok(sent.length > 0);
  for (const bytes of sent) {
    const lines = readHead(bytes);
    assert.deepEqual(valuesOf(lines, 'bcc'), []);
    assert.deepEqual(valuesOf(lines, 'cc'), []);
    assert.equal(valuesOf(lines, 'subject').length, 1);
    assert.equal(valuesOf(lines, 'to').length, 1);
    for (const line of lines) assert.match(line, /^[\w-]+:/);
  }
});

const letter = sampleLetters('fr').answer!;
const composition: Composition = {
  letter,
  words: writeLetter(letter),
  to: 'claire@agency.example',
  date: '2026-12-01T08:31:05Z',
  thread: [],
  messageId: '<0198-7a.0123456789abcdef0123456789abcdef@desk.example>',
  attachments: [],
};

test('a line break in a header value is refused', async () => {
  for (const more of [
    { to: 'a@b.example\r\nBcc: c@d.example' },
    { messageId: '<a@b>\r\nX: y' },
    { thread: ['<a@b>\nX: y'] },
    { words: { subject: 'Hello\r\nBcc: c@d.example', text: '', html: '' } },
    { attachments: [{ name: 'a\r\nX: y', type: 'text/plain', content: new Uint8Array() }] },
  ]) {
    await assert.rejects(composeMail({ ...composition, ...more }));
  }
});
