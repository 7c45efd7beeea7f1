import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openFromMail } from '#desk/intake/open-from-mail.ts';
import { readMail } from '#desk/intake/read-mail.ts';
import { receiveMail } from '#desk/intake/receive-mail.ts';
import { readSummary } from '#store/ticket/texts.ts';
import { openTestDesk } from '#test/desk-world.ts';

const desk = await openTestDesk();
const { world, db } = desk;

async function take(raw: string): Promise<string> {
  const received = await receiveMail(world, { mailbox: 'wcms@desk.example', envelopeFrom: '', raw: Buffer.from(raw) });
  assert.ok('saved' in received);
  await readMail(world, received.saved);
  return received.saved;
}

const away = `From: lea@visitor.example\r\nSubject: Absente\r\nAuto-Submitted: auto-replied\r\n\r\nJe suis absente, mais la page est en panne.\r\n`;

test('an agent opens a ticket from automatic mail, and no letter is sent', async () => {
  const id = await take(away);
  const opened = await openFromMail(world, desk.actor('nadia'), id);
  assert.ok('ticket' in opened);
  assert.equal(await readSummary(db, opened.ticket.summaryId), 'Absente');
  const { outcome, ticketId } = await db
    .selectFrom('incomingMails')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  assert.deepEqual([outcome, ticketId], ['opened', opened.ticket.id]);
  assert.deepEqual(desk.jobs, []);
  assert.deepEqual(await openFromMail(world, desk.actor('nadia'), id), { refused: 'missing' });
});

test('an unreadable mail becomes a ticket that shows its raw content', async () => {
  const id = await take('Subject: nobody\r\n\r\nA message without sender.\r\n');
  const opened = await openFromMail(world, desk.actor('nadia'), id);
  assert.ok('ticket' in opened);
  assert.equal(await readSummary(db, opened.ticket.summaryId), 'nobody');
});

test('only staff of the desk can open a ticket from a mail', async () => {
  const id = await take(away.replace('lea@', 'luc@'));
  assert.deepEqual(await openFromMail(world, desk.actor('claire'), id), { refused: 'missing' });
});
