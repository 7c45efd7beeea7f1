import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assignTicket } from '#desk/assignment/assign-ticket.ts';
import { proveHistory } from '#desk/history/prove-history.ts';
import { turnNotifications } from '#desk/notifications/turn-notifications.ts';
import { reactToTicket } from '#desk/portal/reactions.ts';
import { snoozeTicket, wakeTicket } from '#desk/ticket/snooze-ticket.ts';
import { readFilter } from '#domain/views/filter.ts';
import { readRecord } from '#store/ticket/record/record.ts';
import { findTicket } from '#store/ticket/tickets.ts';
import { meanFilters } from '#store/views/meant-filter.ts';
import { listTickets, type TicketView } from '#store/views/ticket-lists.ts';
import { askQuestion } from '#test/ask-question.ts';
import { openTestDesk } from '#test/desk-world.ts';

const desk = await openTestDesk('2026-11-24T09:00:00Z');
const { world, db } = desk;
const [nadia, tom, claire] = [desk.actor('nadia'), desk.actor('tom'), desk.actor('claire')];
const tomorrow = '2026-11-25T07:30:00Z';

async function ofNadia(): Promise<string> {
  const number = await askQuestion(desk);
  await assignTicket(world, nadia, number, nadia.email!);
  return number;
}

async function isIn(view: TicketView, number: string, actor = nadia): Promise<boolean> {
  const tickets = await listTickets(db, actor, { view }, { sort: 'due', after: null, limit: 100 });
  return tickets.some((ticket) => ticket.number === number);
}

test('a snoozed ticket leaves its agent’s list until its time, and stays in the lists of the desk', async () => {
  const number = await ofNadia();
  assert.ok('ticket' in (await snoozeTicket(world, nadia, number, tomorrow)));
  assert.deepEqual([await isIn('mine', number), await isIn('snoozed', number)], [false, true]);
  assert.ok(await isIn('toDo', number), 'what is due stays due');
  await turnNotifications(world);
  assert.equal(await isIn('mine', number), false, 'not before its time');
  desk.at(tomorrow);
  await turnNotifications(world);
  assert.deepEqual([await isIn('mine', number), await isIn('snoozed', number)], [true, false]);
  assert.equal((await findTicket(db, nadia, number))?.snooze?.wokenBy, 'time');
  await wakeTicket(world, nadia, number);
  assert.equal((await findTicket(db, nadia, number))?.snooze, null);
});

test('a reply brings it back at once', async () => {
  const number = await ofNadia();
  await snoozeTicket(world, nadia, number, null);
  assert.equal(await isIn('mine', number), false);
  await reactToTicket(world, claire, number, { text: 'Voici la capture.', channel: 'portal' });
  assert.ok(await isIn('mine', number));
});

test('colleagues see it in the record and find it by filter; the requester does not', async () => {
  const number = await ofNadia();
  await snoozeTicket(world, nadia, number, '2026-12-01T07:30:00Z');
  assert.deepEqual(await snoozeTicket(world, tom, number, null), { refused: 'notAssignee' });
  assert.deepEqual(await snoozeTicket(world, claire, number, null), { refused: 'missing' });
  const ticket = (await findTicket(db, tom, number))!;
  const typesFor = async (actor: typeof tom) =>
    (await readRecord(db, actor, ticket)).events.map(({ said }) => said.type);
  assert.ok((await typesFor(tom)).includes('snoozed'));
  assert.ok(!(await typesFor(claire)).includes('snoozed'));
  const options = { zone: 'Europe/Brussels', now: world.clock.now(), unknown: 'nothing' } as const;
  const found = async (actor: typeof tom) => {
    const [meant] = await meanFilters(db, actor, [readFilter('is:snoozed').filter], options);
    const page = { sort: 'due', after: null, limit: 100 } as const;
    return (await listTickets(db, actor, { conditions: meant!.conditions }, page)).some(
      (each) => each.number === number,
    );
  };
  assert.deepEqual([await found(tom), await found(claire)], [true, false]);
});

test('every ticket equals its history, with and without a snooze', async () => {
  assert.deepEqual((await proveHistory(db, world.historyKey())).broken, []);
});
