import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inEachLanguage, noText } from '#domain/language.ts';
import { type ChecklistInput, type ChecklistItem, checkChecklist, tasksWanted } from '#domain/tasks/checklist.ts';
import { exampleDesk } from '#test/example-ticket.ts';

const names = inEachLanguage(() => 'Departure');

function item(title: string, said: Partial<ChecklistItem> = {}): ChecklistItem {
  return { title, required: false, dueInDays: null, waitsFor: null, ...said };
}

function problemsOf(items: ChecklistItem[], more: Partial<ChecklistInput> = {}): string[] {
  const checked = checkChecklist({ names, items, ...more }, ['fr', 'nl']);
  return 'problems' in checked ? checked.problems.map(({ field, problem }) => `${field}: ${problem}`) : [];
}

test('a title is one line', () => {
  const items = [item(' Badge\nand key ', { dueInDays: 2, required: true }), item('Desk', { waitsFor: 0 })];
  const checked = checkChecklist({ names, items }, ['fr', 'nl']);
  assert.deepEqual(checked, {
    checklist: { names, items: [{ ...items[0]!, title: 'Badge and key' }, items[1]!] },
  });
});

test('a checklist needs its name in the desk’s languages, and an item', () => {
  assert.deepEqual(problemsOf([], { names: { ...noText, fr: 'Départ' } }), ['name-nl: missing', 'title-0: noItems']);
  assert.deepEqual(problemsOf([item(' ')]), ['title-0: title']);
});

test('a wrong number of days, an item that is not there and a circle are told at their item', () => {
  const items = [
    item('One', { dueInDays: Number.NaN, waitsFor: 1 }),
    item('Two', { waitsFor: 0 }),
    item('Three', { waitsFor: 8 }),
    item('Four', { waitsFor: -1 }),
  ];
  assert.deepEqual(problemsOf(items), [
    'days-0: days',
    'waitsFor-0: waitsFor',
    'waitsFor-1: waitsFor',
    'waitsFor-2: waitsFor',
    'waitsFor-3: waitsFor',
  ]);
  for (const dueInDays of [91, -1, 1.5]) assert.deepEqual(problemsOf([item('One', { dueInDays })]), ['days-0: days']);
  assert.deepEqual(problemsOf([item('One', { dueInDays: 90 })]), []);
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
