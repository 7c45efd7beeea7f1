import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type GivenContact, receiveContact } from '#desk/intake/receive-contact.ts';
import { answerLink, openLink } from '#desk/portal/answer-link.ts';
import { makeEditor } from '#desk/portal/participants.ts';
import { reactToTicket } from '#desk/portal/reactions.ts';
import { sendMails } from '#desk/sending/send-mails.ts';
import { closeTicket } from '#desk/ticket/close-ticket.ts';
import { referStranger } from '#desk/ticket/refer-stranger.ts';
import { languages } from '#domain/language.ts';
import type { Relay } from '#mail/send/relay.ts';
import type { TicketRow } from '#store/schema/schema.ts';
import { findTicket, readHistory } from '#store/ticket/tickets.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { signedIn } from '#test/session.ts';
import { freeTicket } from './change-ticket.ts';

const desk = await openTestDesk();
const { world, db } = desk;
const nadia = desk.actor('nadia');
const { heritage } = desk.cast.organisations;
const tuesday = '2026-11-24T09:00:00Z';

let strangers = 0;

async function openOne(facts: Partial<GivenContact> = {}): Promise<{ ticket: TicketRow; address: string }> {
  const address = `stranger${strangers++}@client.example`;
  const opened = await receiveContact(world, null, {
    deskId: desk.cast.desks.wcms,
    channel: 'form',
    language: 'fr',
    kind: 'question',
    site: null,
    urgent: false,
    requester: { email: address, name: 'Jean Passant', phone: null, language: 'fr' },
    summary: 'Heures d’ouverture',
    text: 'Quand le musée ouvre-t-il ?',
    fileIds: [],
    ...facts,
  });
  assert.ok('ticket' in opened);
  return { ticket: opened.ticket, address };
}

const relay: Relay = {
  send: async () => ({ accepted: '250 2.0.0 Ok' }),
  check: async () => ({ ready: true }),
  close: () => undefined,
};

/** Sends the waiting mails and returns all letters to this address so far, oldest first. */
async function lettersTo(address: string) {
  const waiting = desk.jobs.splice(0).flatMap((job) => (job.name === 'send-mail' ? [job.data.mailId] : []));
  await sendMails(world, relay, waiting);
  return db.selectFrom('outgoingMails').selectAll().where('address', '=', address).orderBy('id').execute();
}

async function reread({ number }: TicketRow): Promise<TicketRow> {
  return (await findTicket(db, nadia, number))!;
}

for (const language of languages)
  test(`R8: a referral is the first answer and closes as redirected, in one letter, in ${language}`, async () => {
    const { ticket, address } = await openOne({ language });
    await lettersTo(address);
    const contact = 'Office du Patrimoine\ncommunication@patrimoine.example';
    const done = await referStranger(world, nadia, ticket.number, { text: contact, contact: heritage });
    assert.ok('ticket' in done);
    const { status, closing, firstAnsweredAt, lastWord } = done.ticket;
    assert.deepEqual([status, closing?.reason, lastWord], ['closed', 'redirected', 'desk']);
    assert.equal(firstAnsweredAt, tuesday);
    const [, letter, ...more] = await lettersTo(address);
    assert.deepEqual([letter!.letter, letter!.language, more.length], ['closed', language, 0]);
    assert.match(letter!.text!, /Office du Patrimoine\ncommunication@patrimoine\.example/);
    assert.match(letter!.subject!, new RegExp(`^\\[${ticket.number}\\] `));
  });

test('R21: a reply to a referral opens a follow-up linked both ways', async () => {
  const { ticket, address } = await openOne();
  await referStranger(world, nadia, ticket.number, {
    text: 'Demandez à l’Office du Patrimoine.',
    contact: heritage,
  });
  const person = { ...nadia, personId: ticket.requesterId, roles: ['requester' as const], deskIds: [] };
  const reacted = await reactToTicket(world, person, ticket.number, { text: 'Ce n’est pas eux.', channel: 'portal' });
  assert.ok('ticket' in reacted);
  assert.equal(reacted.ticket.followUpOf, ticket.id);
  assert.equal((await reread(ticket)).status, 'closed');
  const letters = (await lettersTo(address)).map(({ letter }) => letter);
  assert.deepEqual(letters, ['acknowledgement', 'closed', 'followUp']);
});

test('R8: a closed ticket cannot be referred, and only the desk refers', async () => {
  const { ticket } = await openOne();
  await closeTicket(world, nadia, ticket.number, { reason: 'spam' });
  assert.deepEqual(await referStranger(world, nadia, ticket.number, { text: 'x', contact: heritage }), {
    refused: 'ticketClosed',
  });
  const other = await openOne();
  const claire = desk.actor('claire');
  assert.deepEqual(await referStranger(world, claire, other.ticket.number, { text: 'x', contact: heritage }), {
    refused: 'missing',
  });
});

test('R1: a suspected spam ticket sends no mail until an agent releases it; then it is acknowledged and its target starts', async () => {
  const { ticket, address } = await openOne({ suspectedSpam: true });
  assert.deepEqual(await lettersTo(address), []);
  desk.at('2026-11-25T09:00:00Z');
  assert.ok('ticket' in (await freeTicket(world, nadia, ticket.number)));
  const freed = await reread(ticket);
  assert.deepEqual([freed.suspectedSpam, freed.status, freed.firstAnswerDueAt], [false, 'new', '2026-11-25T13:00:00Z']);
  const [letter, ...more] = await lettersTo(address);
  assert.deepEqual([letter!.letter, more.length], ['acknowledgement', 0]);
  assert.match(letter!.text!.replace(/\s+/g, ' '), /mercredi 25 novembre 2026 à 14 h/);
  assert.deepEqual(await freeTicket(world, nadia, ticket.number), { refused: 'notSuspected' });
  desk.at(tuesday);
});

test('R22: closing as spam sends no mail', async () => {
  const { ticket, address } = await openOne({ suspectedSpam: true });
  await closeTicket(world, nadia, ticket.number, { reason: 'spam' });
  assert.deepEqual(await lettersTo(address), []);
  assert.deepEqual(await freeTicket(world, nadia, ticket.number), { refused: 'ticketClosed' });
});

test('R3: the acknowledgement’s link proves the address, and an event removes the mark', async () => {
  const { ticket, address } = await openOne();
  assert.equal(ticket.provedBy, null);
  const [acknowledgement] = await lettersTo(address);
  const token = world.signer.signLink({ mailId: acknowledgement!.id, purpose: 'confirm' });
  const link = await openLink(world, token);
  await answerLink(world, link!, 'confirm');
  assert.equal((await reread(ticket)).provedBy, 'link');
  await answerLink(world, link!, 'confirm');
  const types = (await readHistory(db, ticket.id)).map(({ type }) => type);
  assert.deepEqual(types, ['opened', 'addressProved']);
});

test('R3: a sign-in does not prove earlier contacts, since a stranger may have sent the form', async () => {
  const { ticket, address } = await openOne();
  await makeEditor(world, desk.actor('nadia'), ticket.number, '1420');
  await signedIn(world, ticket.requesterId, address);
  assert.equal((await reread(ticket)).provedBy, null);
  const again = await openOne({ requester: { email: address, name: null, phone: null, language: 'fr' } });
  assert.deepEqual([again.ticket.provedBy, again.ticket.senderWarning], [null, 'knownPerson']);
});
