// The same mail arrives twice, at once or after a crash, and becomes two tickets or is lost.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { receiveMail } from '#desk/intake/receive-mail.ts';
import { takeMail } from '#desk/intake/take-mail.ts';
import { openTestDesk } from '#test/desk-world.ts';

const desk = await openTestDesk();
const { world, db } = desk;
const mailbox = 'wcms@desk.example';

function mail(id: string, head: string[] = []): Buffer {
  const lines = [...head, 'From: twice@client.example', `To: ${mailbox}`, 'Subject: Once', `Message-ID: <${id}>`];
  return Buffer.from([...lines, 'Date: Tue, 24 Nov 2026 10:00:00 +0100', '', 'Only once, please.', ''].join('\r\n'));
}

const tickets = async () => (await db.selectFrom('tickets').select('id').execute()).length;
const arrives = (raw: Buffer) => takeMail(world, { mailbox, envelopeFrom: 'twice@client.example', raw });

test('a repeated mail, by another route or with other line ends, is the existing ticket', async () => {
  const before = await tickets();
  const first = await arrives(mail('1@client.example'));
  for (const again of [
    mail('1@client.example'),
    mail('1@client.example', ['Received: from mx2.agency.example', 'X-Spam-Score: 1']),
    Buffer.from(mail('1@client.example').toString().replaceAll('\r\n', '\n')),
  ])
    assert.equal((await arrives(again)).ticket, first.ticket);
  assert.equal(await tickets(), before + 1);
});

test('many simultaneous copies of a mail are one ticket', async () => {
  const before = await tickets();
  const results = await Promise.all(Array.from({ length: 10 }, () => arrives(mail('2@client.example'))));
  assert.equal(new Set(results.map(({ ticket }) => ticket)).size, 1);
  assert.equal(await tickets(), before + 1);
});

test('a mail saved before a crash is read when it comes again', async () => {
  const before = await tickets();
  const received = await receiveMail(world, { mailbox, envelopeFrom: null, raw: mail('3@client.example') });
  assert.ok('saved' in received && received.isNew);
  assert.equal(await tickets(), before);
  assert.equal((await arrives(mail('3@client.example'))).outcome, 'opened');
  assert.equal(await tickets(), before + 1);
});
