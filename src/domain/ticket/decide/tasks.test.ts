import assert from 'node:assert/strict';
import { test } from 'node:test';
import { theClock } from '#domain/actor.ts';
import { progressOf, tasksPerTicketMax } from '#domain/tasks/task.ts';
import type { NewTask } from '#domain/ticket/events/events.ts';
import { replay } from '#domain/ticket/events/evolve.ts';
import {
  after,
  afterAll,
  closeByClock,
  deadline,
  decideOn,
  markHandled,
  morning,
  react,
  type Story,
  ticketThatIs,
  told,
} from '#test/example-ticket.ts';

const later = '2026-11-24T10:00:00Z';

function task(taskId: string, said: Partial<NewTask> = {}): NewTask {
  const title = { id: `title-${taskId}`, hash: 'hash' };
  return { taskId, title, required: false, assigneeId: null, dueOn: null, waitsFor: null, ...said };
}

function withTasks(story: Story, ...tasks: NewTask[]): Story {
  return after(story, { type: 'addTasks', tasks }, morning);
}

const open = ticketThatIs('open');
const complete = (taskId: string) => ({ type: 'completeTask', taskId }) as const;
const remove = (taskId: string) => ({ type: 'removeTask', taskId }) as const;
const ids = ({ ticket }: Story) => ticket.tasks.map(({ id }) => id);

test('a ticket with an open required task cannot be marked handled, and the refusal names each such task', () => {
  const story = withTasks(open, task('keys', { required: true }), task('thanks'), task('badge', { required: true }));
  const refused = { refused: 'openTask', taskIds: ['keys', 'badge'] };
  assert.deepEqual(decideOn(story, markHandled(), later), refused);
  const one = after(story, complete('keys'), later);
  assert.deepEqual(decideOn(one, markHandled(), later), { ...refused, taskIds: ['badge'] });
  assert.equal(after(after(one, complete('badge'), later), markHandled(), later).ticket.status, 'handled');
});

test('a required task that was made optional or removed holds nothing up', () => {
  const story = withTasks(open, task('keys', { required: true }));
  const optional = after(story, { type: 'changeTask', taskId: 'keys', required: false }, later);
  assert.ok('events' in decideOn(optional, markHandled(), later));
  assert.ok('events' in decideOn(after(story, remove('keys'), later), markHandled(), later));
});

test('a new required task does not stop the closing of a ticket that is handled already (R17)', () => {
  const handled = withTasks(ticketThatIs('handled'), task('keys', { required: true }));
  assert.equal(after(handled, closeByClock(), deadline, theClock).ticket.status, 'closed');
  // A second notice is a promise that the work is done.
  assert.deepEqual(decideOn(handled, markHandled(), later), { refused: 'openTask', taskIds: ['keys'] });
});

test('a requester who is content closes a ticket whatever tasks are open', () => {
  const handled = withTasks(ticketThatIs('handled'), task('keys', { required: true }));
  assert.ok('events' in decideOn(handled, { type: 'confirm', outcome: 'solved' }, later));
});

test('a task waits for another: it is completed after it, and a removed one holds nothing up', () => {
  const story = withTasks(open, task('order'), task('install', { waitsFor: 'order' }));
  assert.deepEqual(decideOn(story, complete('install'), later), { refused: 'taskWaits' });
  const ordered = after(story, complete('order'), later);
  assert.deepEqual(after(ordered, complete('install'), later).ticket.tasks[1]!.done, { at: later, personId: 'nadia' });
  assert.ok('events' in decideOn(after(story, remove('order'), later), complete('install'), later));
});

test('tasks cannot wait for each other in a circle, for themselves, or for a task that does not exist', () => {
  const story = withTasks(open, task('one'), task('two', { waitsFor: 'one' }), task('three', { waitsFor: 'two' }));
  const waits = (taskId: string, waitsFor: string) => decideOn(story, { type: 'changeTask', taskId, waitsFor }, later);
  for (const [taskId, waitsFor] of [
    ['one', 'one'],
    ['one', 'three'],
    ['one', 'nowhere'],
  ] as const)
    assert.deepEqual(waits(taskId, waitsFor), { refused: 'taskInCircle' }, `${taskId} for ${waitsFor}`);
  assert.ok('events' in waits('three', 'one'));
  const circle = [task('a', { waitsFor: 'b' }), task('b', { waitsFor: 'a' })];
  assert.deepEqual(decideOn(open, { type: 'addTasks', tasks: circle }, later), { refused: 'taskInCircle' });
});

test('a removed task comes back as it was, at its place, unless it would close a circle', () => {
  const story = withTasks(open, task('one'), task('two', { waitsFor: 'one', required: true }), task('three'));
  const two = story.ticket.tasks[1]!;
  const without = after(story, remove('two'), later);
  const back = after(without, { type: 'restoreTask', task: two, place: 1 }, later);
  assert.deepEqual(back.ticket.tasks, story.ticket.tasks);
  assert.deepEqual(decideOn(back, { type: 'restoreTask', task: two, place: 1 }, later), { events: [] });
});

test('the order of tasks is the one that was set; tasks that it does not name come last', () => {
  const story = withTasks(open, task('one'), task('two'), task('three'));
  assert.deepEqual(ids(after(story, { type: 'orderTasks', taskIds: ['three', 'gone', 'one'] }, later)), [
    'three',
    'one',
    'two',
  ]);
  assert.deepEqual(decideOn(story, { type: 'orderTasks', taskIds: ['one'] }, later), { events: [] });
});

test('a change that changes nothing is no event, and an unknown task is refused', () => {
  const story = withTasks(open, task('one'));
  assert.deepEqual(decideOn(story, { type: 'reopenTask', taskId: 'one' }, later), { events: [] });
  assert.deepEqual(decideOn(story, { type: 'changeTask', taskId: 'one', required: false }, later), { events: [] });
  assert.deepEqual(decideOn(story, complete('gone'), later), { refused: 'taskUnknown' });
});

test('a ticket has a limited number of tasks', () => {
  const full = Array.from({ length: tasksPerTicketMax }, (_, place) => task(`task-${place}`));
  const one = { type: 'addTasks', tasks: [task('more')] } as const;
  assert.deepEqual(decideOn(withTasks(open, ...full), { ...one, tasks: [...one.tasks] }, later), {
    refused: 'tooManyTasks',
  });
});

test('tasks change neither status nor clock, and a closed ticket keeps them as they are', () => {
  const waiting = ticketThatIs('waiting');
  const story = afterAll(withTasks(waiting, task('one')), [complete('one')], later);
  assert.deepEqual([story.ticket.status, story.ticket.clock], ['waiting', waiting.ticket.clock]);
  const closed = after(afterAll(story, [markHandled(), told], later), closeByClock(), '2026-12-30T00:00:00Z', theClock);
  assert.deepEqual(decideOn(closed, { type: 'reopenTask', taskId: 'one' }, '2026-12-30T00:00:00Z'), {
    refused: 'ticketClosed',
  });
  assert.deepEqual(progressOf(closed.ticket.tasks), { done: 1, of: 1 });
});

test('a complaint that is closed to an agent takes its tasks from them too (R10)', () => {
  const complaint = after(open, { type: 'change', kind: 'complaint', reason: { id: 'why', hash: 'hash' } }, morning);
  const opened = after(complaint, { type: 'openTo', personId: 'tom' }, morning);
  const story = withTasks(opened, task('ask', { assigneeId: 'tom' }));
  assert.equal(after(story, { type: 'withholdFrom', personId: 'tom' }, later).ticket.tasks[0]!.assigneeId, null);
});

test('replaying the events gives the same tasks, also after a reaction and a redaction', () => {
  const story = afterAll(
    withTasks(open, task('one', { required: true }), task('two', { waitsFor: 'one' })),
    [
      { type: 'changeTask', taskId: 'two', title: { id: 'new', hash: 'hash' }, dueOn: '2026-12-01', assigneeId: 'tom' },
      complete('one'),
      { type: 'orderTasks', taskIds: ['two', 'one'] },
      react(later),
    ],
    later,
  );
  assert.deepEqual(replay(story.events), story.ticket);
  assert.deepEqual(
    story.ticket.tasks.map(({ id, titleId, dueOn, assigneeId }) => [id, titleId, dueOn, assigneeId]),
    [
      ['two', 'new', '2026-12-01', 'tom'],
      ['one', 'title-one', null, null],
    ],
  );
});
