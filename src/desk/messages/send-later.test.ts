import assert from 'node:assert/strict';
import { test } from 'node:test';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { holdMessage, undoMessage } from '#desk/messages/hold-message.ts';
import { sendAtOnce, sendDuePending, sendPending } from '#desk/messages/send-pending.ts';
import { turnNotifications } from '#desk/notifications/turn-notifications.ts';
import { reactToTicket } from '#desk/portal/reactions.ts';
import { mergeTicket } from '#desk/relations/merge-ticket.ts';
import { closeTicket } from '#desk/ticket/close-ticket.ts';
import type { WrittenMessage } from '#domain/messages/written-message.ts';
import { pendingMessagesOn } from '#store/messages/pending-messages.ts';
import { findTicketItself } from '#store/ticket/tickets.ts';
import { openTestDesk } from '#test/desk-world.ts';

/** Each test begins on a Friday evening in Brussels; the desk opens on Monday at 8:30. */
const friday = '2026-11-27T17:00:00Z';
const monday = '2026-11-30T07:30:00Z';
const desk = await openTestDesk(friday);
const { world, db } = desk;
const [nadia, claire] = [desk.actor('nadia'), desk.actor('claire')];
const content: WrittenMessage = {
  text: 'C’est réparé.',
  html: '',
  items: '',
  asked: null,
  files: [],
  cursor: null,
  acts: null,
};

async function openOne(): Promise<string> {
  desk.at(friday);
  const opened = await receiveContact(world, claire, {
    deskId: desk.cast.desks.wcms,
    channel: 'portal',
    language: 'fr',
    kind: 'incident',
    site: '1187',
    urgent: false,
    requester: { email: claire.email!, name: null, phone: null, language: 'fr' },
    summary: 'Erreur',
    text: 'Une erreur 500.',
    fileIds: [],
  });
  assert.ok('ticket' in opened);
  return opened.ticket.number;
}

async function leave(number: string): Promise<string> {
  const id = crypto.randomUUID();
  const held = await holdMessage(world, nadia, number, { id, intent: 'answer', content, later: { at: null } });
  assert.ok('ticket' in held);
  return id;
}

const statusOf = async (number: string) => (await findTicketItself(db, nadia, number))!.status;

/** How a message left on Friday stands on Monday, after what happened meanwhile. */
async function onMonday(id: string): Promise<string | null | undefined> {
  desk.at(monday);
  await turnNotifications(world);
  const row = await db.selectFrom('pendingMessages').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  return row.refusal ?? row.state;
}

test('a message left on Friday waits on the server and goes out on Monday at the opening', async () => {
  const number = await openOne();
  desk.jobs.length = 0;
  const id = await leave(number);
  assert.deepEqual(desk.jobs, [], 'no job: the clock sends it, also after a restart');
  assert.equal(await sendPending(world, id), 'not due');
  assert.equal(await sendDuePending(world, { now: true }), 0, 'the ten seconds are something else');
  await turnNotifications(world);
  const { id: ticketId, status } = (await findTicketItself(db, nadia, number))!;
  assert.equal(status, 'new');
  assert.deepEqual(
    (await pendingMessagesOn(db, nadia, ticketId).execute()).map(({ dueAt, scheduled }) => [dueAt, scheduled]),
    [[monday, true]],
  );
  assert.equal(await onMonday(id), 'sent');
  assert.equal(await statusOf(number), 'open');
});

test('its author can take it back, or send it now', async () => {
  const number = await openOne();
  assert.deepEqual(await undoMessage(world, nadia, await leave(number)), { number, tab: 'answer' });
  assert.deepEqual(await sendAtOnce(world, nadia, await leave(number)), { sent: true });
  assert.equal(await statusOf(number), 'open');
});

test('if the requester writes meanwhile, it is not sent, and its author has the text', async () => {
  const number = await openOne();
  const id = await leave(number);
  await reactToTicket(world, claire, number, { text: 'Cela marche de nouveau.', channel: 'portal' });
  assert.equal(await onMonday(id), 'movedOn');
  assert.equal(await statusOf(number), 'new');
  assert.deepEqual(await undoMessage(world, nadia, id), { number, tab: 'answer' });
});

test('its author may send it all the same, having read the reply', async () => {
  const number = await openOne();
  const id = await leave(number);
  await reactToTicket(world, claire, number, { text: 'Encore une chose.', channel: 'portal' });
  assert.deepEqual(await sendAtOnce(world, nadia, id), { sent: true });
});

test('if the ticket is closed or merged meanwhile, it is not sent', async () => {
  const closed = await openOne();
  const onClosed = await leave(closed);
  await closeTicket(world, nadia, closed, { reason: 'spam' });
  assert.equal(await onMonday(onClosed), 'ticketClosed');
  const [from, into] = [await openOne(), await openOne()];
  const onMerged = await leave(from);
  assert.ok('ticket' in (await mergeTicket(world, nadia, from, { into, participantIds: [] })));
  assert.equal(await onMonday(onMerged), 'leadsElsewhere');
});
