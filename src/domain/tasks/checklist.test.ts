import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inEachLanguage, noText } from '#domain/language.ts';
import {
  movedRow,
  readChecklist,
  type TypedChecklist,
  type TypedItem,
  tasksWanted,
  typedOf,
} from '#domain/tasks/checklist.ts';
import { exampleDesk } from '#test/example-ticket.ts';

const names = inEachLanguage(() => 'Departure');

function row(title: string, said: Partial<TypedItem> = {}): TypedItem {
  return { title, required: false, days: '', waitsFor: '', ...said };
}

function read(items: TypedItem[], typed: Partial<TypedChecklist> = {}) {
  return readChecklist({ names, items, ...typed }, ['fr', 'nl']);
}

function problemsOf(items: TypedItem[], typed: Partial<TypedChecklist> = {}): string[] {
  const done = read(items, typed);
  return 'problems' in done ? done.problems.map(({ field, problem }) => `${field}: ${problem}`) : [];
}

test('rows without a title are no items, and the others wait for the rows that their author meant', () => {
  const done = read([row(''), row('Badge', { days: '2', required: true }), row(' '), row('Desk', { waitsFor: '2' })]);
  assert.ok('checklist' in done);
  assert.deepEqual(done.checklist.items, [
    { title: 'Badge', required: true, dueInDays: 2, waitsFor: null },
    { title: 'Desk', required: false, dueInDays: null, waitsFor: 0 },
  ]);
  assert.deepEqual(read(typedOf(done.checklist).items), done);
});

test('a checklist needs its name in the desk’s languages, and an item', () => {
  assert.deepEqual(problemsOf([row('')], { names: { ...noText, fr: 'Départ' } }), [
    'name-nl: missing',
    'title-0: noItems',
  ]);
});

test('a wrong number of days, a row that is empty and a circle are told at their row', () => {
  const rows = [
    row('One', { days: 'soon', waitsFor: '2' }),
    row('Two', { waitsFor: '1' }),
    row('Three', { waitsFor: '9' }),
  ];
  assert.deepEqual(problemsOf(rows), [
    'days-0: days',
    'waitsFor-0: waitsFor',
    'waitsFor-1: waitsFor',
    'waitsFor-2: waitsFor',
  ]);
  assert.deepEqual(problemsOf([row('One', { days: '91' })]), ['days-0: days']);
  assert.deepEqual(problemsOf([row('One', { days: '90' })]), []);
});

test('a row that moves is still waited for by the same rows', () => {
  const rows = [row('One'), row('Two', { waitsFor: '1' }), row('Three', { waitsFor: '2' })];
  assert.deepEqual(movedRow(rows, 2, 0), [row('Three', { waitsFor: '3' }), row('One'), row('Two', { waitsFor: '2' })]);
  assert.deepEqual(movedRow(rows, 0, -1), rows);
});

test('tasks are due on business days of the desk, counted from the day of its zone', () => {
  const items = [
    { title: 'Badge', required: true, dueInDays: 1, waitsFor: null },
    { title: 'Desk', required: false, dueInDays: null, waitsFor: 0 },
    { title: 'Today', required: false, dueInDays: 0, waitsFor: null },
  ];
  // Friday evening in UTC is Saturday in Brussels: one business day later is Monday.
  const tasks = tasksWanted({ items }, ['a', 'b', 'c'], { ...exampleDesk, at: '2026-11-27T23:30:00Z' });
  assert.deepEqual(
    tasks.map(({ taskId, dueOn, waitsFor }) => [taskId, dueOn, waitsFor]),
    [
      ['a', '2026-11-30', null],
      ['b', null, 'a'],
      ['c', '2026-11-28', null],
    ],
  );
});
