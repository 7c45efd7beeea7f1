import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Recurrence } from '#domain/templates/recurrence.ts';
import { noRecurrence, readRecurrence, ruleKey, ruleOfKey, typedRule } from '#domain/templates/recurring.ts';

const rules: Recurrence[] = [
  { every: 'week', weekday: 5 },
  { every: 'month', on: 'first' },
  { every: 'quarter', on: 'last' },
  { every: 'year', on: 366 },
];

test('every rule survives its form and the audit trail', () => {
  for (const rule of rules) {
    assert.deepEqual(readRecurrence({ ...noRecurrence, ...typedRule(rule) }), rule);
    assert.deepEqual(ruleOfKey(ruleKey(rule)), rule);
  }
  assert.equal(readRecurrence({ ...noRecurrence, ...typedRule(null) }), null);
  assert.equal(ruleOfKey(ruleKey(null)), null);
});

test('a day is within its period', () => {
  const read = (every: string, day: string) => readRecurrence({ ...noRecurrence, every, on: 'day', day });
  assert.deepEqual(read('month', ' 31 '), { every: 'month', on: 31 });
  for (const day of ['32', '0', '', '1.5', 'first']) assert.equal(read('month', day), 'day', day);
  assert.deepEqual(read('quarter', '92'), { every: 'quarter', on: 92 });
  assert.equal(read('year', '367'), 'day');
});
