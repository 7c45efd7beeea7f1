import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comparedDays, comparedNumbers } from '#domain/fields/compared.ts';

const when = { zone: 'Europe/Brussels', now: '2026-11-24T23:30:00Z' };
const numbers = (text: string) => comparedNumbers(text, 'money');
const days = (text: string) => comparedDays(text, when);

test('a number is compared by its sign, or as a range with either end open', () => {
  assert.deepEqual(numbers('5'), { from: 5, to: 5, withEnds: true });
  assert.deepEqual(numbers('>5'), { from: 5, to: null, withEnds: false });
  assert.deepEqual(numbers('<=-1.5'), { from: null, to: -1.5, withEnds: true });
  assert.deepEqual(numbers('1..2.5'), { from: 1, to: 2.5, withEnds: true });
  assert.deepEqual(numbers('..2'), { from: null, to: 2, withEnds: true });
  assert.deepEqual(numbers('>1.234'), null, 'an amount has two decimals');
  for (const text of ['', '..', '>', 'five', '1..2..3', '>=', '=>5', '1e400']) assert.equal(numbers(text), null, text);
});

test('a day is compared in the zone of the desk', () => {
  assert.deepEqual(days('2026-12-01'), { from: '2026-12-01', to: '2026-12-01', withEnds: true });
  assert.deepEqual(days('>=today'), { from: '2026-11-25', to: null, withEnds: true });
  assert.deepEqual(days('-7d..tomorrow'), { from: '2026-11-18', to: '2026-11-26', withEnds: true });
  for (const text of ['2026-02-30', '2026-12-01T10:00:00Z', 'soon']) assert.equal(days(text), null, text);
});
