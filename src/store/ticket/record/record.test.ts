import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assignTicket } from '#desk/assignment/assign-ticket.ts';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { reactToTicket } from '#desk/portal/reactions.ts';
import { readRecord } from '#store/ticket/record/record.ts';
import { findTicketSummary } from '#store/views/ticket-lists.ts';
import { openTestDesk } from '#test/desk-world.ts';

const desk = await openTestDesk();
const { world, db, cast } = desk;
const nadia = desk.actor('nadia');

test('a record matches the version of its ticket, whatever arrives while it is read', async () => {
  const opened = await receiveContact(world, null, {
    deskId: cast.desks.wcms,
    channel: 'portal',
    language: 'fr',
    kind: 'incident',
    urgent: false,
    requesterId: cast.people.claire,
    site: '1187',
    summary: 'Page blanche',
    text: 'Rien.',
    fileIds: [],
    requester: { email: 'claire.dumont@patrimoine.example', name: null, phone: null, language: null },
  });
  if (!('ticket' in opened)) throw new Error(opened.refused);
  const { number } = opened.ticket;
  const read = async () => (await findTicketSummary(db, nadia, { number }))!;
  const before = await read();
  const first = await readRecord(db, nadia, before);
  await assignTicket(world, nadia, number, 'tom@desk.example');
  await reactToTicket(world, desk.actor('claire'), number, { channel: 'portal', text: 'Toujours rien.' });
  assert.deepEqual(await readRecord(db, nadia, before), first);
  const { entries, events } = await readRecord(db, nadia, await read());
  assert.deepEqual(
    entries.map(({ text }) => text),
    ['Rien.', 'Toujours rien.'],
  );
  assert.deepEqual(
    events.map(({ said }) => said.type),
    ['assigned'],
  );
});
