import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closeTicket } from '#desk/close-ticket.ts';
import { markHandled } from '#desk/mark-handled.ts';
import { receiveContact } from '#desk/receive-contact.ts';
import { requestInformation } from '#desk/request-information.ts';
import { openTestDesk } from '#test/desk-world.ts';

const desk = await openTestDesk();
const { world } = desk;
const nadia = desk.actor('nadia');

async function openAnonymous() {
  const opened = await receiveContact(world, nadia, {
    ...{ deskId: desk.cast.desks.wcms, channel: 'letter', language: 'fr', kind: 'question', site: null, urgent: false },
    ...{ summary: 'Sans nom', text: 'Une question.', fileIds: [] },
    requester: { anonymous: true, email: null, name: null, phone: null, language: null },
  });
  assert.ok('ticket' in opened, JSON.stringify(opened));
  return opened.ticket.number;
}

test('R16: an anonymous ticket is on no list of people to be told, and closes as unreachable', async () => {
  for (const act of [markHandled, requestInformation] as const) {
    const number = await openAnonymous();
    const done = await act(world, nadia, number, { text: 'Fait.' });
    assert.ok('ticket' in done);
    assert.equal(done.ticket.toBeTold, false);
    const closed = await closeTicket(world, nadia, number, { reason: 'unreachable' });
    assert.ok('ticket' in closed, JSON.stringify(closed));
    assert.equal(closed.ticket.closing?.reason, 'unreachable');
  }
});
