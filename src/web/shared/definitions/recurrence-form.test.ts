import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isRule, type Recurrence, ruleKey } from '#domain/templates/recurrence.ts';
import { noRecurrence, parseRule, ruleOfKey, typedRule } from './recurrence-form.ts';

const rules: Recurrence[] = [
  { every: 'week', weekday: 5 },
  { every: 'month', on: 'first' },
  { every: 'quarter', on: 'last' },
  { every: 'year', on: 366 },
];

test('every rule survives its form and the audit trail', () => {
  for (const rule of rules) {
    assert.deepEqual(parseRule({ ...noRecurrence, ...typedRule(rule) }), rule);
    assert.deepEqual(ruleOfKey(ruleKey(rule)), rule);
  }
  assert.equal(parseRule({ ...noRecurrence, ...typedRule(null) }), null);
  assert.equal(ruleOfKey(ruleKey(null)), null);
});

test('a day is within its period', () => {
  const read = (every: string, day: string) => parseRule({ ...noRecurrence, every, on: 'day', day });
  assert.deepEqual(read('month', ' 31 '), { every: 'month', on: 31 });
  for (const day of ['32', '0', '', '1.5', 'first']) assert.equal(isRule(read('month', day)!), false, day);
  assert.deepEqual(read('quarter', '92'), { every: 'quarter', on: 92 });
  assert.equal(isRule(read('year', '367')!), false);
  assert.equal(isRule(read('year', '366')!), true);
});
