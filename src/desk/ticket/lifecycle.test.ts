import assert from 'node:assert/strict';
import { test } from 'node:test';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { addParticipant } from '#desk/portal/participants.ts';
import { confirmTicket, extendTicket, reactToTicket } from '#desk/portal/reactions.ts';
import { withoutStoreColumns } from '#desk/spine/apply.ts';
import { answerTicket } from '#desk/ticket/answer-ticket.ts';
import { markHandled } from '#desk/ticket/mark-handled.ts';
import { replay } from '#domain/ticket/events/evolve.ts';
import type { TicketRow } from '#store/schema/schema.ts';
import { findTicket, readHistory } from '#store/ticket/tickets.ts';
import { openTestDesk } from '#test/desk-world.ts';

const desk = await openTestDesk();

async function openOne(): Promise<TicketRow> {
  const opened = await receiveContact(desk.world, null, {
    deskId: desk.cast.desks.wcms,
    channel: 'form',
    language: 'fr',
    kind: 'incident',
    site: '1187',
    urgent: false,
    requester: { email: 'claire.dumont@patrimoine.example', name: 'Claire Dumont', phone: null, language: 'fr' },
    summary: 'Erreur 500',
    text: 'Le formulaire répond « Erreur 500 ».',
    fileIds: [],
  });
  if (!('ticket' in opened)) throw new Error(opened.refused);
  return opened.ticket;
}

test('a ticket row equals the replay of its events', async () => {
  const { number, id } = await openOne();
  await answerTicket(desk.world, desk.actor('nadia'), number, { text: 'Bonjour, nous regardons.' });
  await markHandled(desk.world, desk.actor('nadia'), number, { text: 'C’est réparé.' });
  const row = await findTicket(desk.db, desk.actor('nadia'), number);
  const events = await readHistory(desk.db, id);
  assert.deepEqual(withoutStoreColumns(row!), replay(events));
  assert.equal(row!.status, 'handled');
  assert.equal(row!.clock?.expected, true);
});

test('the history can be neither edited nor deleted', async () => {
  await openOne();
  await assert.rejects(desk.db.updateTable('events').set({ version: 2 }).execute(), /cannot be edited/);
  await assert.rejects(desk.db.deleteFrom('events').execute(), /cannot be edited/);
});

test('only the requester confirms a solution or asks for more time; other participants only react', async () => {
  const { number } = await openOne();
  await addParticipant(desk.world, desk.actor('claire'), number, 'joke.vermeulen@patrimoine.example');
  await markHandled(desk.world, desk.actor('nadia'), number, { text: 'C’est réparé.' });
  const joke = desk.actor('joke');
  assert.deepEqual(await confirmTicket(desk.world, joke, number, 'solved'), { refused: 'missing' });
  assert.deepEqual(await extendTicket(desk.world, joke, number), { refused: 'missing' });
  const reacted = await reactToTicket(desk.world, joke, number, { text: 'Pas chez moi.', channel: 'portal' });
  assert.equal('ticket' in reacted && reacted.ticket.status, 'open');
});
