import assert from 'node:assert/strict';
import { test } from 'node:test';
import { turnClock } from '#desk/clock/take-steps.ts';
import { readMail } from '#desk/intake/read-mail.ts';
import { receiveMail } from '#desk/intake/receive-mail.ts';
import { addParticipant } from '#desk/portal/participants.ts';
import { sendMails } from '#desk/sending/send-mails.ts';
import { withoutStoreColumns } from '#desk/spine/apply.ts';
import { answerTicket } from '#desk/ticket/answer-ticket.ts';
import { markHandled } from '#desk/ticket/mark-handled.ts';
import { replay } from '#domain/ticket/events/evolve.ts';
import { parseMessage } from '#mail/read/parse.ts';
import type { Envelope, Relay } from '#mail/send/relay.ts';
import { findTicket, readHistory } from '#store/ticket/tickets.ts';
import { openTestDesk } from '#test/desk-world.ts';

const desk = await openTestDesk();
const { world } = desk;
const outbox: Envelope[] = [];
const relay: Relay = {
  send: async (mail) => {
    outbox.push(mail);
    return { accepted: '250 ok' };
  },
  check: async () => ({ ready: true }),
  close: () => undefined,
};

interface Mail {
  from: string;
  subject: string;
  text: string;
  inReplyTo?: string;
  headers?: string[];
}

let sent = 0;
async function deliver({ from, subject, text, inReplyTo, headers = [] }: Mail) {
  const lines = [
    `Message-ID: <m${sent++}@client.example>`,
    `Date: Tue, 24 Nov 2026 09:00:00 +0000`,
    `From: ${from}`,
    'To: wcms@desk.example',
    `Subject: ${subject}`,
    ...(inReplyTo ? [`In-Reply-To: ${inReplyTo}`] : []),
    ...headers,
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
    '',
  ];
  const raw = Buffer.from(lines.join('\r\n'));
  const reception = await receiveMail(world, { mailbox: 'wcms@desk.example', envelopeFrom: from, raw });
  if (!('saved' in reception)) throw new Error(reception.refused);
  return { mailId: reception.saved, isNew: reception.isNew, read: await readMail(world, reception.saved) };
}

/** Sends the waiting mails and returns them. */
async function post() {
  const ids = desk.jobs.splice(0).flatMap((job) => (job.name === 'send-mail' ? [job.data.mailId] : []));
  outbox.length = 0;
  await sendMails(world, relay, ids);
  return Promise.all(
    outbox.map(async ({ to, from, bytes }) => {
      const parsed = await parseMessage(bytes);
      if (!('message' in parsed)) throw new Error(parsed.unreadable);
      return { ...parsed.message, to, envelopeFrom: from };
    }),
  );
}

const agent = desk.actor('nadia');
async function numberOf(ticketId: string | null | undefined): Promise<string> {
  const row = await desk.db
    .selectFrom('tickets')
    .select('number')
    .where('id', '=', ticketId!)
    .executeTakeFirstOrThrow();
  return row.number;
}

test('a mail becomes a ticket, and its sender gets the number and none of their text', async () => {
  const { read } = await deliver({
    from: 'Lena <lena@stranger.example>',
    subject: 'Buy pills',
    text: 'Look at pills.example',
  });
  assert.equal(read?.outcome, 'opened');
  const number = await numberOf(read?.ticketId);
  const [mail] = await post();
  assert.equal(mail?.to, 'lena@stranger.example');
  assert.equal(mail?.envelopeFrom, '');
  assert.ok(mail?.subject.includes(`[${number}]`));
  assert.ok(!mail?.subject.includes('pills') && !mail?.text.includes('pills'));
});

test('a reply to an answer joins its ticket; a stranger who quotes the number is held', async () => {
  const { read } = await deliver({
    from: 'claire.dumont@patrimoine.example',
    subject: 'Erreur 500',
    text: 'Bonjour, la page répond erreur 500.',
  });
  const number = await numberOf(read?.ticketId);
  await answerTicket(world, agent, number, { text: 'Nous regardons.' });
  const mails = await post();
  const answer = mails.find((mail) => mail.text.includes('Nous regardons'));
  const reply = await deliver({
    from: 'claire.dumont@patrimoine.example',
    subject: 'Re: x',
    text: 'Merci, voici la suite du problème.',
    inReplyTo: answer!.messageId!,
  });
  assert.deepEqual([reply.read?.outcome, reply.read?.ticketId], ['continued', read?.ticketId]);
  const stranger = await deliver({
    from: 'marc@elsewhere.example',
    subject: `[${number}] chez nous aussi`,
    text: 'Cela échoue aussi.',
  });
  assert.deepEqual([stranger.read?.outcome, stranger.read?.ticketId], ['held', read?.ticketId]);
  const [neutral] = await post();
  assert.equal(neutral?.to, 'marc@elsewhere.example');
  assert.ok(!neutral?.subject.includes(number) && !neutral?.text.includes(number));
});

test('R25: the row of a ticket with a held reply equals the replay of its events', async () => {
  const { read } = await deliver({ from: 'claire.dumont@patrimoine.example', subject: 'Erreur 500', text: 'Bonjour.' });
  const number = await numberOf(read?.ticketId);
  await deliver({ from: 'marc@elsewhere.example', subject: `[${number}] chez nous aussi`, text: 'Cela échoue aussi.' });
  const row = await findTicket(desk.db, agent, number);
  assert.equal(row?.heldIds.length, 1);
  assert.deepEqual(withoutStoreColumns(row), replay(await readHistory(desk.db, row.id)));
});

test('R19: thanks above a sentence folded as a signature count as a reaction', async () => {
  const statuses: string[] = [];
  for (const signature of ['Claire Dumont', 'La page ne marche toujours pas.']) {
    const from = 'claire.dumont@patrimoine.example';
    const { read } = await deliver({ from, subject: 'La carte', text: `La carte est vide. ${signature}` });
    const number = await numberOf(read?.ticketId);
    await markHandled(world, agent, number, { text: 'La carte est là.' });
    const notice = (await post()).find((mail) => mail.text.includes('La carte est là'));
    const text = `Merci !\n-- \n${signature}`;
    await deliver({ from, subject: 'Re: x', text, inReplyTo: notice!.messageId! });
    statuses.push((await findTicket(desk.db, agent, number))!.status);
  }
  assert.deepEqual(statuses, ['handled', 'open']);
});

test('R19: an emoji that a mail program sends for a click is recorded and stops no clock', async () => {
  const from = 'Claire Dumont <claire.dumont@patrimoine.example>';
  const { read } = await deliver({ from, subject: 'Le plan', text: 'Le plan est vide.' });
  const number = await numberOf(read?.ticketId);
  await markHandled(world, agent, number, { text: 'Le plan est complet.' });
  const notice = (await post()).find((mail) => mail.text.includes('Le plan est complet'));
  const text = 'Claire Dumont a réagi à votre message\u00a0:';
  const reaction = await deliver({ from, subject: 'Re: x', text, inReplyTo: notice!.messageId! });
  assert.deepEqual([reaction.read?.outcome, reaction.read?.ticketId], ['continued', read?.ticketId]);
  assert.equal((await findTicket(desk.db, agent, number))?.status, 'handled');
});

test('any participant may answer a copy sent to another participant', async () => {
  const { read } = await deliver({
    from: 'claire.dumont@patrimoine.example',
    subject: 'Le logo',
    text: 'Bonjour, pouvez-vous changer le logo ?',
  });
  const number = await numberOf(read?.ticketId);
  await addParticipant(world, desk.actor('claire'), number, 'joke.vermeulen@patrimoine.example');
  await answerTicket(world, agent, number, { text: 'Quel logo ?' });
  const answer = (await post()).find(({ to, text }) => to.startsWith('claire') && text.includes('Quel logo'));
  const reply = await deliver({
    from: 'joke.vermeulen@patrimoine.example',
    subject: 'Re: x',
    text: 'Celui du musée, que Claire m’a montré.',
    inReplyTo: answer!.messageId!,
  });
  assert.deepEqual([reply.read?.outcome, reply.read?.ticketId], ['continued', read?.ticketId]);
});

test('a ticket closes on the date in its notice and no earlier, and a late reaction opens a follow-up', async () => {
  const { read } = await deliver({
    from: 'bram.peeters@patrimoine.example',
    subject: 'Zoekbalk',
    text: 'De zoekbalk werkt niet meer.',
  });
  const number = await numberOf(read?.ticketId);
  await post();
  await markHandled(world, agent, number, { text: 'De zoekbalk werkt weer.' });
  const [notice] = await post();
  assert.match(notice!.text.replace(/\u00a0|\u202f/g, ' '), /dinsdag 1 december 2026/);
  const handled = await findTicket(desk.db, agent, number);
  assert.equal(handled?.clock?.closesAt, '2026-12-01T23:00:00Z');
  assert.equal(handled?.clock?.expected, false);

  desk.at('2026-12-01T22:59:59Z');
  await turnClock(world);
  assert.equal((await findTicket(desk.db, agent, number))?.status, 'handled');
  desk.at('2026-12-01T23:00:00Z');
  await turnClock(world);
  assert.equal((await findTicket(desk.db, agent, number))?.status, 'closed');

  const late = await deliver({
    from: 'bram.peeters@patrimoine.example',
    subject: `Re: [${number}]`,
    text: 'Het probleem is er opnieuw vandaag.',
  });
  assert.equal(late.read?.outcome, 'opened');
  const followUp = await findTicket(desk.db, agent, await numberOf(late.read?.ticketId));
  assert.equal(followUp?.followUpOf, read?.ticketId);
});

test('an out-of-office reply is recorded, gets no answer and stops no clock', async () => {
  const { read } = await deliver({
    from: 'joke.vermeulen@patrimoine.example',
    subject: 'Vraag',
    text: 'Kunt u mij zeggen hoe dit werkt?',
  });
  const number = await numberOf(read?.ticketId);
  await markHandled(world, agent, number, { text: 'Zo werkt het.' });
  const notice = (await post()).find((mail) => mail.text.includes('Zo werkt het'));
  const away = await deliver({
    from: 'joke.vermeulen@patrimoine.example',
    subject: 'Afwezig',
    text: 'Ik ben terug op maandag.',
    inReplyTo: notice!.messageId!,
    headers: ['Auto-Submitted: auto-replied'],
  });
  assert.equal(away.read?.outcome, 'automatic');
  assert.equal((await findTicket(desk.db, agent, number))?.status, 'handled');
  assert.deepEqual(await post(), []);
});
