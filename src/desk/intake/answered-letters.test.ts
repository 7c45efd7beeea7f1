import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMail } from '#desk/intake/read-mail.ts';
import { receiveMail } from '#desk/intake/receive-mail.ts';
import { sendMails } from '#desk/sending/send-mails.ts';
import { answerTicket } from '#desk/ticket/answer-ticket.ts';
import { openTestDesk } from '#test/desk-world.ts';

const desk = await openTestDesk();
const { world } = desk;
const relay = { send: async () => ({ accepted: '250 ok' }), check: async () => ({ ready: true as const }), close() {} };
const claire = 'claire.dumont@patrimoine.example';

async function deliver(text: string, headers: string[] = []) {
  const head = ['Date: Tue, 24 Nov 2026 09:00:00 +0000', `From: ${claire}`, 'Subject: Page', ...headers];
  const raw = Buffer.from(`${head.join('\r\n')}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}\r\n`);
  const reception = await receiveMail(world, { mailbox: 'wcms@desk.example', envelopeFrom: claire, raw });
  if (!('saved' in reception)) throw new Error(reception.refused);
  return readMail(world, reception.saved);
}

/** The mail with an agent's answer, as its reader received it. */
async function answered(ticketId: string, text: string) {
  const { number } = await desk.db
    .selectFrom('tickets')
    .select('number')
    .where('id', '=', ticketId)
    .executeTakeFirstOrThrow();
  await answerTicket(world, desk.actor('nadia'), number, { text });
  await sendMails(
    world,
    relay,
    desk.jobs.splice(0).flatMap((job) => (job.name === 'send-mail' ? [job.data.mailId] : [])),
  );
  return desk.db
    .selectFrom('outgoingMails')
    .select(['messageId', 'text'])
    .where('ticketId', '=', ticketId)
    .where('letter', '=', 'answer')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
}

/** The newest message of a ticket as the record shows it, and its full text. */
function shown(ticketId: string) {
  return desk.db
    .selectFrom('entries')
    .innerJoin('texts', 'texts.id', 'entries.textId')
    .select(['texts.text', 'texts.whole'])
    .where('entries.ticketId', '=', ticketId)
    .where('entries.direction', '=', 'in')
    .orderBy('entries.seq', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
}

const opened = await deliver('Bonjour, la page répond erreur 500.');
const ticketId = opened!.ticketId!;
const letter = await answered(ticketId, 'Nous regardons la page.\nDepuis quand est-elle vide ?');

test('a reply shows its new text, whatever program and language quotes our letter', async () => {
  const quoted = letter.text!.replace('Depuis quand est-elle vide ?', 'Depuis quand est-elle vide ?\nMardi');
  const text = `Bonjour,\n\n2026. nov. 24. 10:15 keltezéssel, WCMS Support írta:\n\n${quoted}`;
  const reply = await deliver(text, [`In-Reply-To: ${letter.messageId}`]);
  assert.deepEqual([reply?.outcome, reply?.ticketId], ['continued', ticketId]);
  const { text: visible, whole } = await shown(ticketId);
  assert.equal(visible!.replace(/\n+/g, '\n'), 'Bonjour,\nMardi');
  assert.match(whole!, /keltezéssel[\s\S]*Nous regardons la page/);
});

test('a Message-ID that we did not sign folds nothing', async () => {
  const forged = letter.messageId.replace(/\.[0-9a-f]{32}@/, `.${'0'.repeat(32)}@`);
  const text = `Voilà.\n\n2026. nov. 24. 10:15 keltezéssel, WCMS Support írta:\n\n${letter.text}`;
  const reply = await deliver(text, [`In-Reply-To: ${forged}`]);
  const { text: visible } = await shown(reply!.ticketId!);
  assert.match(visible!, /Nous regardons la page/);
});
