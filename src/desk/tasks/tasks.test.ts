import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beginBulk, carryOutBulk } from '#desk/bulk/bulk.ts';
import { proveHistory } from '#desk/history/prove-history.ts';
import { applyActs } from '#desk/macros/do-acts.ts';
import { mergeTicket, undoMerge } from '#desk/relations/merge-ticket.ts';
import { seenOf } from '#desk/spine/seen.ts';
import {
  addChecklist,
  addTask,
  changeTask,
  completeTask,
  orderTasks,
  removeTask,
  reopenTask,
  restoreTask,
  type TypedTask,
} from '#desk/tasks/change-tasks.ts';
import { moveChecklist, reinstateChecklist, retireChecklist, saveChecklist } from '#desk/tasks/save-checklist.ts';
import { closeTicket } from '#desk/ticket/close-ticket.ts';
import { markHandled } from '#desk/ticket/mark-handled.ts';
import { inEachLanguage } from '#domain/language.ts';
import type { ChosenActs } from '#domain/messages/chosen-acts.ts';
import { type ChecklistItem, checklistFields } from '#domain/tasks/checklist.ts';
import { replay } from '#domain/ticket/events/evolve.ts';
import { eventSentence } from '#locales/event-sentence.ts';
import { longDay } from '#locales/format.ts';
import { listRunTickets } from '#store/bulk/bulk-runs.ts';
import { listAuditEntries } from '#store/history/audit.ts';
import { listChecklists } from '#store/tasks/checklists.ts';
import { listTasksOf, nameTasks } from '#store/tasks/tasks.ts';
import { readRecord } from '#store/ticket/record/record.ts';
import { findNumberWith, findTicket, readHistory } from '#store/ticket/tickets.ts';
import { findTicketSummary } from '#store/views/ticket-lists.ts';
import { askQuestion } from '#test/ask-question.ts';
import { openTestDesk } from '#test/desk-world.ts';

const desk = await openTestDesk('2026-11-24T09:00:00Z');
const { world, db, cast } = desk;
const [nadia, tom, jonas] = [desk.actor('nadia'), desk.actor('tom'), desk.actor('jonas')];
const deskId = cast.desks.wcms;
const email = (name: 'nadia' | 'tom') => desk.actor(name).email!;

async function added(number: string, title: string, said: Partial<TypedTask> = {}): Promise<string> {
  const typed = { title, required: false, assignee: null, dueOn: null, waitsFor: null, ...said };
  const done = await addTask(world, nadia, number, typed);
  assert.ok('taskId' in done, JSON.stringify(done));
  return done.taskId;
}

/** The tasks of a ticket by name. Fails if its history does not say the same. */
async function tasksOf(number: string) {
  const ticket = (await findTicket(db, nadia, number))!;
  assert.deepEqual(replay(await readHistory(db, ticket.id)).tasks, ticket.tasks);
  return nameTasks(db, ticket.tasks);
}

const titles = async (number: string) => (await tasksOf(number)).map(({ title }) => title);

async function sentences(number: string): Promise<string[]> {
  const ticket = (await findTicketSummary(db, nadia, { number }))!;
  const { events, names } = await readRecord(db, nadia, ticket);
  return events.map(({ said, by }) => eventSentence({ ...said, by }, names, 'en'));
}

function item(title: string, said: Partial<ChecklistItem> = {}): ChecklistItem {
  return { title, required: false, dueInDays: null, waitsFor: null, ...said };
}

async function made(name: string, items: ChecklistItem[]): Promise<string> {
  const names = inEachLanguage(() => name);
  const done = await saveChecklist(world, jonas, deskId, { id: null, seen: null, names, items });
  assert.ok('saved' in done, JSON.stringify(done));
  return done.saved;
}

const recalled = async (id: string) => (await listChecklists(db, [deskId])).find((each) => each.id === id)!;

test('tasks are added, changed, done, reopened, removed and restored, and the record says each in the desk’s words', async () => {
  const number = await askQuestion(desk);
  const [keys, badge] = [await added(number, ' Return   the keys '), await added(number, 'Block the badge')];
  await changeTask(world, nadia, number, {
    taskId: badge,
    title: 'Block both badges',
    assignee: email('tom'),
    dueOn: '2026-11-26',
    waitsFor: keys,
    required: true,
  });
  assert.deepEqual(await completeTask(world, tom, number, badge), { refused: 'taskWaits' });
  await completeTask(world, nadia, number, keys);
  await completeTask(world, tom, number, badge);
  await reopenTask(world, tom, number, badge);
  await orderTasks(world, nadia, number, [badge]);
  await removeTask(world, nadia, number, badge);
  await restoreTask(world, nadia, number, badge);
  const [first, second] = await tasksOf(number);
  assert.deepEqual(
    [first!.title, first!.assignee, first!.dueOn],
    ['Block both badges', { name: 'Tom Wouters', email: email('tom') }, '2026-11-26'],
  );
  assert.deepEqual([second!.title, second!.doneBy], ['Return the keys', 'Nadia El Amrani']);
  assert.deepEqual((await sentences(number)).slice(-9), [
    'added the task “Return the keys”',
    'added the task “Block the badge”',
    `changed the task “Block the badge”: now called “Block both badges”, required, for Tom Wouters, due on ${longDay('2026-11-26', 'en', 'UTC')}, waits for another task`,
    'completed the task “Return the keys”',
    'completed the task “Block both badges”',
    'reopened the task “Block both badges”',
    'changed the order of the tasks',
    'removed the task “Block both badges”',
    'brought the task “Block both badges” back',
  ]);
  assert.deepEqual((await proveHistory(db, world.historyKey())).broken, []);
});

test('a requester reads nothing of the tasks in the record of their ticket', async () => {
  const number = await askQuestion(desk);
  await completeTask(world, nadia, number, await added(number, 'Ask the caretaker'));
  const claire = desk.actor('claire');
  const ticket = (await findTicketSummary(db, claire, { number }))!;
  const { events } = await readRecord(db, claire, ticket);
  assert.deepEqual(
    events.filter(({ said }) => said.type.startsWith('task')),
    [],
  );
  assert.deepEqual(
    await addTask(world, claire, number, { title: 'x', required: false, assignee: null, dueOn: null, waitsFor: null }),
    {
      refused: 'missing',
    },
  );
});

test('a task needs a title and an agent of the desk', async () => {
  const number = await askQuestion(desk);
  const typed = { title: ' ', required: false, assignee: null, dueOn: null, waitsFor: null };
  assert.deepEqual(await addTask(world, nadia, number, typed), { refused: 'taskUntitled' });
  const stranger = { ...typed, title: 'Call', assignee: desk.actor('claire').email };
  assert.deepEqual(await addTask(world, nadia, number, stranger), { refused: 'agentUnknown' });
  const taskId = await added(number, 'Call');
  const { version } = (await findTicket(db, nadia, number))!;
  await changeTask(world, nadia, number, { taskId, title: 'Call', required: false });
  assert.equal((await findTicket(db, nadia, number))!.version, version);
});

test('an open required task stops “handled” and its letter', async () => {
  const number = await askQuestion(desk);
  const taskId = await added(number, 'Test the backup', { required: true });
  const before = await readHistory(db, (await findTicket(db, nadia, number))!.id);
  assert.deepEqual(await markHandled(world, nadia, number, { text: 'Done.' }), {
    refused: 'openTask',
    taskIds: [taskId],
  });
  assert.equal((await readHistory(db, before[0]!.ticketId)).length, before.length);
  await completeTask(world, nadia, number, taskId);
  assert.ok('ticket' in (await markHandled(world, nadia, number, { text: 'Done.' })));
});

test('a checklist adds its items as tasks, due by the desk’s calendar, each waiting for the one that it names', async () => {
  const number = await askQuestion(desk);
  const id = await made('Departure', [
    item('Return the keys', { required: true, dueInDays: 1 }),
    item('Close the account', { waitsFor: 0 }),
  ]);
  assert.ok('ticket' in (await addChecklist(world, nadia, number, id)));
  const [keys, account] = await tasksOf(number);
  assert.deepEqual([keys!.title, keys!.required, keys!.dueOn], ['Return the keys', true, '2026-11-25']);
  assert.deepEqual([account!.required, account!.waitsFor, account!.assignee], [false, keys!.id, null]);
  assert.equal((await sentences(number)).at(-1), 'added 2 tasks: Return the keys, Close the account');
});

test('a retired checklist cannot be added, and its tickets keep their tasks', async () => {
  const number = await askQuestion(desk);
  const id = await made('Old', [item('Look at the old list')]);
  await addChecklist(world, nadia, number, id);
  await retireChecklist(world, jonas, { deskId, id });
  assert.deepEqual(await addChecklist(world, nadia, number, id), { refused: 'checklistUnknown' });
  assert.deepEqual(await titles(number), ['Look at the old list']);
  await reinstateChecklist(world, jonas, { deskId, id });
  assert.ok('ticket' in (await addChecklist(world, nadia, number, id)));
  assert.deepEqual(await addChecklist(world, nadia, number, deskId), { refused: 'checklistUnknown' });
});

test('two administrators at once lose nothing: the second one sees what the first one saved', async () => {
  const id = await made('Arrival', [item('Make the badge')]);
  const names = inEachLanguage(() => 'Arrival');
  const seen = seenOf(checklistFields(await recalled(id)));
  const first = { id, seen, names, items: [item('Make the badge'), item('Show the kitchen')] };
  assert.ok('saved' in (await saveChecklist(world, jonas, deskId, first)));
  const second = await saveChecklist(world, jonas, deskId, { ...first, items: [item('Make two badges')] });
  assert.equal('refused' in second && second.refused, 'changedMeanwhile');
  assert.equal((await recalled(id)).items.length, 2);
});

test('only administrators of the desk save, move and retire its checklists, and the trail says what they did', async () => {
  const [one, two] = [await made('First', [item('A')]), await made('Second', [item('B')])];
  assert.deepEqual(await retireChecklist(world, nadia, { deskId, id: one }), { refused: 'missing' });
  await moveChecklist(world, jonas, { deskId, id: two }, -1);
  const order = (await listChecklists(db, [deskId])).map(({ id }) => id);
  assert.ok(order.indexOf(two) < order.indexOf(one));
  await retireChecklist(world, jonas, { deskId, id: two });
  const [latest] = await listAuditEntries(db, jonas, { acts: ['deskChanged'] }, 1);
  assert.deepEqual(latest!.data, {
    part: 'checklists',
    of: two,
    checklist: 'Second',
    fields: { retired: { from: null, to: 'retired' } },
  });
});

test('a merge takes the open tasks along; its undo gives them back, and what was done meanwhile stays done', async () => {
  const [remaining, merged] = [await askQuestion(desk), await askQuestion(desk)];
  await added(remaining, 'Own task');
  const [order, install, over] = [
    await added(merged, 'Order'),
    await added(merged, 'Install'),
    await added(merged, 'Long done'),
  ];
  await changeTask(world, nadia, merged, { taskId: install, waitsFor: order });
  await completeTask(world, nadia, merged, over);
  const into = { into: remaining, participantIds: [] };
  assert.ok('ticket' in (await mergeTicket(world, nadia, merged, into)));
  assert.deepEqual(await titles(remaining), ['Own task', 'Order', 'Install']);
  assert.equal(await findNumberWith(db, nadia, 'tasks', order), remaining);
  assert.equal((await sentences(remaining)).at(-1), `took over 2 tasks from ${merged}: Order, Install`);
  await completeTask(world, nadia, remaining, order);
  await completeTask(world, nadia, remaining, install);
  assert.ok('ticket' in (await undoMerge(world, nadia, merged)));
  assert.deepEqual(await titles(remaining), ['Own task']);
  assert.deepEqual(
    (await tasksOf(merged)).map(({ title, done }) => [title, done !== null]),
    [
      ['Order', true],
      ['Install', true],
      ['Long done', true],
    ],
  );
  assert.deepEqual((await proveHistory(db, world.historyKey())).broken, []);
});

test('my tasks are my open ones on tickets that are not closed, by the day on which they are due', async () => {
  const [one, two, closed] = [await askQuestion(desk), await askQuestion(desk), await askQuestion(desk)];
  const mine = { assignee: email('nadia') };
  await added(one, 'Someday', mine);
  await added(one, 'Not mine', { assignee: email('tom') });
  await added(two, 'Friday', { ...mine, dueOn: '2026-11-27' });
  await added(two, 'Thursday', { ...mine, dueOn: '2026-11-26' });
  await completeTask(world, nadia, two, await added(two, 'Done', mine));
  await added(closed, 'Of a closed ticket', mine);
  await closeTicket(world, nadia, closed, { reason: 'spam' });
  assert.deepEqual(
    (await listTasksOf(db, nadia, 50)).map(({ title, number }) => [title, number]),
    [
      ['Thursday', two],
      ['Friday', two],
      ['Someday', one],
    ],
  );
});

test('a macro adds a checklist, says so if it was retired, and its tasks hold up “handled” in bulk too', async () => {
  const number = await askQuestion(desk);
  const id = await made('By macro', [item('Sign the form', { required: true })]);
  const chosen: ChosenActs = { acts: [{ do: 'checklist', checklistId: id }], left: [], reason: '' };
  assert.ok('ticket' in (await applyActs(world, nadia, number, chosen)));
  assert.deepEqual(await titles(number), ['Sign the form']);
  const begun = await beginBulk(world, nadia, { do: 'handle', text: 'Fait.' }, [number]);
  assert.ok('runId' in begun);
  await carryOutBulk(world, begun.runId);
  assert.deepEqual(
    (await listRunTickets(db, nadia, begun.runId)).map(({ outcome }) => outcome),
    ['openTask'],
  );
  await retireChecklist(world, jonas, { deskId, id });
  assert.deepEqual(await applyActs(world, nadia, number, chosen), { refused: 'checklistUnknown' });
});
