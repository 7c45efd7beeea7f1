import assert from 'node:assert/strict';
import { test } from 'node:test';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { listTickets, placeOf } from '#store/views/ticket-lists.ts';
import type { TicketPlace } from '#store/views/ticket-orders.ts';
import { openTestDesk } from '#test/desk-world.ts';

const desk = await openTestDesk();

async function open(summary: string, complete: boolean | null): Promise<void> {
  const opened = await receiveContact(desk.world, null, {
    deskId: desk.cast.desks.wcms,
    channel: 'form',
    language: 'fr',
    kind: 'incident',
    site: '1187',
    urgent: false,
    requester: { email: 'claire.dumont@patrimoine.example', name: null, phone: null, language: 'fr' },
    summary,
    text: 'La page est blanche.',
    fileIds: [],
    complete,
  });
  if (!('ticket' in opened)) throw new Error(opened.refused);
}

/** Page by page with one ticket each: a page starts where the previous one ended. */
async function inDueOrder(): Promise<string[]> {
  const found: string[] = [];
  for (let after: TicketPlace | null = null; ; ) {
    const page = { sort: 'due', after, limit: 1 } as const;
    const [ticket] = await listTickets(desk.db, desk.actor('nadia'), { view: 'toDo' }, page);
    if (!ticket) return found;
    found.push(ticket.summary);
    after = placeOf('due', ticket);
  }
}

test('R6: at equal due time the complete request comes first, on every page', async () => {
  await open('incomplete', false);
  await open('complete', true);
  await open('by mail', null);
  await open('complete too', true);
  desk.at('2026-11-24T10:00:00Z');
  await open('later', true);
  assert.deepEqual(await inDueOrder(), ['complete', 'complete too', 'incomplete', 'by mail', 'later']);
});
