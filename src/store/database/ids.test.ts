import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isId, momentOf, newId } from '#store/database/ids.ts';

test('ids of one process sort in order of creation, even within a millisecond', () => {
  const made = Array.from({ length: 20_000 }, newId);
  assert.deepEqual(made, made.toSorted());
  assert.equal(new Set(made).size, made.length);
  assert.ok(made.every(isId));
});

test('an id is a UUID of version 7 with its time of creation', () => {
  const id = newId();
  assert.match(id, /^.{14}7.{4}[89ab]/);
  assert.ok(Math.abs(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16) - Date.now()) < 60_000);
});

test('the time of creation is read from an id', () => {
  const before = Date.now();
  const moment = momentOf(newId());
  // Ids run ahead of the clock when one millisecond has more ids than the counter allows.
  assert.ok(moment >= before && moment < Date.now() + 1_000);
});
