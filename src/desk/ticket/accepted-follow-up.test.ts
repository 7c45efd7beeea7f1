import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closeTicket } from '#desk/ticket/close-ticket.ts';
import { acceptHeld } from '#desk/ticket/decide-held.ts';
import { openMailDesk, passes } from '#test/mail-desk.ts';

const desk = await openMailDesk();
const { world } = desk;
const nadia = desk.actor('nadia');
const summary = 'La page des horaires est vide';

/** A stranger writes to a ticket; an agent accepts it after the closing. Returns the letter about the follow-up that it opens. */
async function followUpFor(from: string, headers: string[]) {
  const asked = { from: 'lou@client.example', subject: summary, headers: [passes('client.example')] };
  const { ticket } = await desk.receive(asked);
  await closeTicket(world, nadia, ticket.number, { reason: 'spam' });
  await desk.receive({ from, headers, subject: `[${ticket.number}]` });
  await desk.letters();
  const [entryId] = (await desk.reread(ticket.number)).heldIds;
  const accepted = await acceptHeld(world, nadia, ticket.number, entryId!);
  assert.ok('ticket' in accepted);
  const [letter] = await desk.letters();
  assert.ok(letter?.to === from && letter.subject.includes(accepted.ticket.number), JSON.stringify(letter));
  return { letter, provedBy: accepted.ticket.provedBy };
}

test('R3: an accepted mail that passed DKIM proves the contact of its follow-up, and the letter names the subject', async () => {
  const { letter, provedBy } = await followUpFor('kim@signed.example', [passes('signed.example')]);
  assert.equal(provedBy, 'dkim');
  assert.ok(letter.subject.includes(summary));
});

test('R3: acceptance proves no sender: without DKIM or SPF, the letter about the follow-up repeats nothing', async () => {
  const { letter, provedBy } = await followUpFor('max@unsigned.example', []);
  assert.equal(provedBy, null);
  assert.ok(!`${letter.subject} ${letter.whole}`.includes(summary));
});
