import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namedSteps } from '#web/ui/clock/named-steps.ts';
import type { Piece } from '#web/ui/clock/pieces.ts';

const step = (key: string, today = false): Piece => ({
  kind: 'step',
  key,
  weekday: '',
  day: key,
  past: 0,
  today,
  reminder: false,
});
const gap = (key: string): Piece => ({ kind: 'gap', key, days: 2, today: false, past: 0 });
const days = (count: number) => Array.from({ length: count }, (_, index) => step(String(index + 1)));

test('among many days only the first, those after a gap, today and the last are named', () => {
  const pieces = [
    ...days(3),
    gap('g'),
    step('4'),
    step('5'),
    step('6', true),
    step('7'),
    gap('h'),
    ...[step('8'), step('9'), step('10')],
  ];
  assert.deepEqual([...namedSteps(pieces)], ['1', '4', '6', '8', '10']);
});

test('without gaps every fifth day is named', () => {
  assert.deepEqual([...namedSteps(days(20))], ['1', '5', '10', '15', '20']);
});

test('a name gives way to that of a neighbouring last day', () => {
  assert.deepEqual([...namedSteps([...days(3), gap('g'), step('4'), step('5')])], ['1', '5']);
});
