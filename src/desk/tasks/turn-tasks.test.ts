import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PersonName } from '#demo/cast.ts';
import { assignTicket, moveToTeam } from '#desk/assignment/assign-ticket.ts';
import { proveHistory } from '#desk/history/prove-history.ts';
import { chooseNotifications } from '#desk/notifications/choose-notifications.ts';
import { saveStaffSettings } from '#desk/staff/save-staff-settings.ts';
import { makeTeam } from '#desk/staff/teams.ts';
import { addTask, changeTask, completeTask, reopenTask, type TypedTask } from '#desk/tasks/change-tasks.ts';
import { turnTasks } from '#desk/tasks/turn-tasks.ts';
import { closeTicket } from '#desk/ticket/close-ticket.ts';
import type { Instant } from '#domain/instant.ts';
import { usualChoices } from '#domain/notifications/notifications.ts';
import { eventSentence } from '#locales/event-sentence.ts';
import { longDay } from '#locales/format.ts';
import { listNews } from '#store/staff/news.ts';
import { readRecord } from '#store/ticket/record/record.ts';
import { findTicket } from '#store/ticket/tickets.ts';
import { findTicketSummary } from '#store/views/ticket-lists.ts';
import { askQuestion } from '#test/ask-question.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { postLetters } from '#test/letterbox.ts';

const desk = await openTestDesk();
const { world, db, cast } = desk;
const [nadia, tom, sofie, jonas] = [desk.actor('nadia'), desk.actor('tom'), desk.actor('sofie'), desk.actor('jonas')];
await db.updateTable('addresses').set({ provedAt: world.clock.now() }).execute();

const tuesday: Instant = '2026-11-24T09:00:00Z';
/** The opening of the desk, and the one of the next business day. */
const [thursday, friday]: Instant[] = ['2026-11-26T07:30:00Z', '2026-11-27T07:30:00Z'];

/** Adds a task that is due on Thursday, unless told otherwise, as Nadia on Tuesday. */
async function added(number: string, said: Partial<TypedTask> = {}): Promise<string> {
  const typed = { title: 'Report', required: false, assignee: null, dueOn: '2026-11-26', waitsFor: null, ...said };
  const done = await addTask(world, nadia, number, typed);
  assert.ok('taskId' in done, JSON.stringify(done));
  return done.taskId;
}

async function begin(): Promise<string> {
  desk.at(tuesday);
  return askQuestion(desk);
}

async function turnAt(instant: Instant): Promise<number> {
  desk.at(instant);
  return turnTasks(world);
}

/** The kinds of news that an agent has of a ticket about due tasks, oldest first. */
async function toldOf(number: string, name: PersonName = 'tom'): Promise<string[]> {
  const news = await listNews(db, desk.actor(name), 100);
  const due = news.filter((one) => one.number === number && (one.kind === 'due' || one.kind === 'overdue'));
  return due.map(({ kind }) => kind).reverse();
}

const ofTom = { assignee: tom.email! };

test('a task is told at the opening of its day, and once more when it is overdue by a business day', async () => {
  const number = await begin();
  await added(number, ofTom);
  assert.equal(await turnAt('2026-11-26T07:29:59Z'), 0);
  assert.equal(await turnAt(thursday!), 1);
  assert.equal(await turnAt('2026-11-26T16:00:00Z'), 0);
  assert.deepEqual(await toldOf(number), ['due']);
  assert.equal(await turnAt('2026-11-27T07:29:59Z'), 0);
  assert.equal(await turnAt(friday!), 1);
  assert.equal(await turnAt('2026-12-24T08:00:00Z'), 0);
  assert.deepEqual(await toldOf(number), ['due', 'overdue']);
  const record = await readRecord(db, nadia, (await findTicketSummary(db, nadia, { number }))!);
  const said = record.events.map((event) => [event.author, eventSentence(event.said, record.names, 'en')]);
  assert.deepEqual(said.slice(-2), [
    ['clock', 'reported that the task “Report” is due'],
    ['clock', 'reported that the task “Report” is overdue'],
  ]);
  assert.deepEqual((await proveHistory(db, world.historyKey())).broken, []);
});

test('a task of nobody is told to the agent of the ticket, else to the members of its team', async () => {
  const [taken, ofTeam, ofNobody] = [await begin(), await begin(), await begin()];
  const memberIds = [tom.personId, sofie.personId];
  const team = await makeTeam(world, jonas, cast.desks.wcms, { name: 'Web', memberIds });
  assert.ok('teamId' in team);
  await assignTicket(world, nadia, taken, tom.email!);
  await moveToTeam(world, nadia, ofTeam, team.teamId);
  for (const number of [taken, ofTeam, ofNobody]) await added(number);
  assert.equal(await turnAt(thursday!), 3);
  assert.deepEqual([await toldOf(taken), await toldOf(taken, 'sofie')], [['due'], []]);
  assert.deepEqual([await toldOf(ofTeam), await toldOf(ofTeam, 'sofie')], [['due'], ['due']]);
  assert.deepEqual([await toldOf(ofNobody), await toldOf(ofNobody, 'nadia')], [[], []]);
});

test('a notice moves with the date, and is gone when the task is done or the ticket closed', async () => {
  const [moved, done, closed] = [await begin(), await begin(), await begin()];
  const later = await added(moved, ofTom);
  const over = await added(done, ofTom);
  await added(closed, ofTom);
  await changeTask(world, nadia, moved, { taskId: later, dueOn: '2026-12-02' });
  await completeTask(world, nadia, done, over);
  await closeTicket(world, nadia, closed, { reason: 'spam' });
  await turnAt(friday!);
  assert.deepEqual([await toldOf(moved), await toldOf(done), await toldOf(closed)], [[], [], []]);
  await reopenTask(world, nadia, done, over);
  assert.equal(await turnAt('2026-12-01T08:00:00Z'), 1);
  assert.deepEqual([await toldOf(moved), await toldOf(done), await toldOf(closed)], [[], ['overdue'], []]);
  assert.equal(await turnAt('2026-12-02T07:30:00Z'), 1);
  assert.deepEqual(await toldOf(moved), ['due']);
  // A new date is told, too.
  await changeTask(world, nadia, moved, { taskId: later, dueOn: '2026-12-04' });
  assert.equal(await turnAt('2026-12-03T08:00:00Z'), 0);
  assert.equal(await turnAt('2026-12-04T07:30:00Z'), 1);
  assert.deepEqual(await toldOf(moved), ['due', 'due']);
});

test('a task that was due when somebody set its date is told only once it is overdue', async () => {
  const number = await begin();
  await added(number, { ...ofTom, dueOn: '2026-11-24' });
  assert.equal(await turnAt('2026-11-24T09:01:00Z'), 0);
  assert.equal(await turnAt('2026-11-25T07:30:00Z'), 1);
  assert.deepEqual(await toldOf(number), ['overdue']);
});

test('after a stop of some days each task is told once, and several workers tell it once', async () => {
  const [one, other] = [await begin(), await begin()];
  await added(one, ofTom);
  await added(one, { ...ofTom, title: 'Second', dueOn: '2026-12-01' });
  await added(other, ofTom);
  desk.at('2026-12-01T08:00:00Z');
  await Promise.all([turnTasks(world), turnTasks(world), turnTasks(world)]);
  await turnTasks(world);
  assert.deepEqual([await toldOf(one), await toldOf(other)], [['overdue'], ['overdue']]);
  const { tasks, changedAt } = (await findTicket(db, nadia, one))!;
  assert.deepEqual(
    tasks.map(({ told }) => told),
    [
      { on: '2026-12-01', overdue: true },
      { on: '2026-12-01', overdue: false },
    ],
  );
  assert.ok(changedAt < '2026-11-25', 'telling is no work on the ticket');
});

test('a notice is mailed too, unless its reader turned that off', async () => {
  const [mailed, quiet] = [await begin(), await begin()];
  await chooseNotifications(world, sofie, { ...usualChoices, due: false });
  const taskId = await added(mailed, ofTom);
  await added(quiet, { assignee: sofie.email! });
  const letters = () =>
    db
      .selectFrom('outgoingMails')
      .innerJoin('tickets', 'tickets.id', 'outgoingMails.ticketId')
      .select(['number', 'address', 'facts'])
      .where('letter', '=', 'staffNews')
      .where('number', 'in', [mailed, quiet])
      .orderBy('queuedAt')
      .execute();
  await turnAt(thursday!);
  await turnAt(friday!);
  assert.deepEqual(
    (await letters()).map(({ number, address, facts }) => [number, address, (facts as { news: object }).news]),
    [
      [mailed, tom.email, { news: 'due', event: null, taskIds: [taskId] }],
      [mailed, tom.email, { news: 'overdue', event: null, taskIds: [taskId] }],
    ],
  );
  assert.deepEqual(await toldOf(quiet, 'sofie'), ['due', 'overdue']);
});

test('the mail names each task with its date, beside the number and the title of the ticket', async () => {
  const [one, several] = [await begin(), await begin()];
  await added(one, { ...ofTom, title: 'Return the keys' });
  for (const title of ['Block the badge', 'Close the account']) await added(several, { ...ofTom, title });
  await postLetters(desk);
  await turnAt(thursday!);
  const letters = (await postLetters(desk)).filter(({ to }) => to === tom.email);
  const about = (number: string) => letters.find(({ subject }) => subject.includes(`[${number}]`))!.text;
  const on = longDay('2026-11-26', 'nl', 'UTC');
  assert.ok(about(one).includes(`Return the keys: ${on}`), about(one));
  assert.ok(about(one).includes(`Een taak bij ticket ${one}`) && about(one).includes('Une question'), about(one));
  assert.ok(about(several).includes(`2 taken bij ticket ${several}`), about(several));
  for (const title of ['Block the badge', 'Close the account'])
    assert.ok(about(several).includes(`${title}: ${on}`), about(several));
});

test('the deputy of somebody who is away is told too, as of a ticket, and only while they are away', async () => {
  const [ofAbsent, ofOther, later] = [await begin(), await begin(), await begin()];
  const absence = { from: '2026-11-25', until: '2026-11-26', deputyId: sofie.personId };
  await saveStaffSettings(world, tom, { absence });
  await assignTicket(world, nadia, ofAbsent, tom.email!);
  await added(ofAbsent);
  await added(ofOther, { assignee: nadia.email! });
  await added(later, { ...ofTom, dueOn: '2026-11-27' });
  await turnAt(thursday!);
  await turnAt(friday!);
  await saveStaffSettings(world, tom, { absence: null });
  assert.deepEqual(await toldOf(ofAbsent), ['due', 'overdue']);
  assert.deepEqual(await toldOf(ofAbsent, 'sofie'), ['due']);
  assert.deepEqual([await toldOf(ofOther, 'sofie'), await toldOf(later, 'sofie')], [[], []]);
});
