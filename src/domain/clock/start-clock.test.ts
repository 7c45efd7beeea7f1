import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noticeSchedule } from '#domain/clock/schedule.ts';
import { startClock } from '#domain/clock/start-clock.ts';
import { exampleDesk } from '#test/example-ticket.ts';

const five = { ...exampleDesk, policy: { ...exampleDesk.policy, closingDays: 5 } };
const three = { ...exampleDesk, policy: { ...exampleDesk.policy, closingDays: 3 } };
const at = '2026-11-24T09:00:00Z';
const told = { ...noticeSchedule(five, at), expected: false };
const waiting = { ...noticeSchedule(five, at), expected: true };

test('a letter sent again closes no earlier than it states, even if fewer days now count', () => {
  const clock = startClock(three, waiting, '2026-11-24T10:00:00Z', told);
  assert.equal(clock.closesAt, told.closesAt);
  assert.deepEqual(clock.counted, told.counted);
  assert.equal(clock.expected, false);
});

test('the new count applies if it is later than the stated date, or if none was stated', () => {
  const short = { ...noticeSchedule(three, at), expected: false };
  assert.equal(startClock(five, waiting, at, short).closesAt, told.closesAt);
  assert.equal(startClock(three, waiting, at, null).closesAt, short.closesAt);
});
