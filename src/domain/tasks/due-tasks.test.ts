import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dueTasks, openedOn, tellsAt, tellsOn } from '#domain/tasks/due-tasks.ts';
import type { Task } from '#domain/tasks/task.ts';
import { exampleDesk } from '#test/example-ticket.ts';

const opening = exampleDesk;

function task(id: string, said: Partial<Task> = {}): Task {
  return { id, titleId: id, required: false, assigneeId: null, dueOn: null, waitsFor: null, done: null, ...said };
}

const told = (on: string, overdue = false) => ({ told: { on, overdue } });
const done = { done: { at: '2026-11-24T09:00:00Z', personId: null } };

test('the first day counts on which an open task is to be told', () => {
  const tasks = [
    task('later', { dueOn: '2026-12-03' }),
    task('next', { dueOn: '2026-12-01' }),
    task('done', { dueOn: '2026-11-24', ...done }),
    task('finished', { dueOn: '2026-11-20', ...told('2026-11-23', true) }),
    task('whenever'),
  ];
  assert.equal(tellsOn({ status: 'open', tasks }), '2026-12-01');
  assert.equal(tellsOn({ status: 'closed', tasks }), null);
  assert.equal(tellsOn({ status: 'open', tasks: tasks.slice(2) }), null);
});

test('a task that was told as due is told again from the next day on, as overdue', () => {
  const due = task('report', { dueOn: '2026-11-24', ...told('2026-11-24') });
  assert.equal(tellsOn({ status: 'open', tasks: [due] }), '2026-11-25');
  assert.deepEqual(dueTasks([due], '2026-11-24', opening), []);
  assert.deepEqual(dueTasks([due], '2026-11-25', opening), [{ task: due, overdue: true }]);
});

test('after a stop a task is told once, as overdue only if a business day has passed', () => {
  const friday = task('friday', { dueOn: '2026-11-27' });
  const saturday = task('saturday', { dueOn: '2026-11-28' });
  assert.deepEqual(
    dueTasks([friday, saturday], '2026-11-30', opening).map(({ task: { id }, overdue }) => [id, overdue]),
    [
      ['friday', true],
      ['saturday', false],
    ],
  );
});

test('a day counts once the desk has opened, and no day off counts', () => {
  assert.equal(openedOn(opening, '2026-11-30T07:29:59Z'), '2026-11-27');
  assert.equal(openedOn(opening, '2026-11-30T07:30:00Z'), '2026-11-30');
  assert.equal(openedOn(opening, '2026-11-29T12:00:00Z'), '2026-11-27');
  // From Friday 25 December to the New Year, the federal administration is closed.
  assert.equal(openedOn(opening, '2026-12-25T12:00:00Z'), '2026-12-24');
  assert.equal(tellsAt(opening, '2026-12-25'), '2027-01-04T07:30:00Z');
  assert.equal(tellsAt(opening, '2026-12-24'), '2026-12-24T07:30:00Z');
});
