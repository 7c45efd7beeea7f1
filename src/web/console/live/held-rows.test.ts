import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mergeRows } from './held-rows.ts';

const row = (id: string, rank = 0, word = '') => ({ id, rank, word });

test('a row that stays in place shows its new state at once', () => {
  const { rows, changes } = mergeRows([row('a'), row('b')], [row('a', 0, 'taken'), row('b')]);
  assert.equal(rows[0]?.word, 'taken');
  assert.equal(changes, 0);
});

test('an unchanged row stays the same object, so that it is not rendered again', () => {
  const latest = [row('a'), row('b', 2)];
  const { rows } = mergeRows([row('a'), row('b', 1)], latest);
  assert.equal(rows[0], latest[0]);
  assert.deepEqual(rows[1], row('b', 1));
});

test('added, removed and regrouped rows are counted, and no row moves', () => {
  const shown = [row('a'), row('b'), row('c')];
  const { rows, gone, changes } = mergeRows(shown, [row('d'), row('a', 3), row('c')]);
  assert.deepEqual(
    rows.map(({ id }) => id),
    ['a', 'b', 'c'],
  );
  assert.deepEqual([...gone], ['b']);
  assert.equal(rows[0]?.rank, 0);
  assert.equal(changes, 3);
});

test('a new order alone is one change', () => {
  assert.equal(mergeRows([row('a'), row('b')], [row('b'), row('a')]).changes, 1);
});
