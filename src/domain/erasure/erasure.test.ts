import assert from 'node:assert/strict';
import { test } from 'node:test';
import { erasureDueAt } from '#domain/erasure/erasure.ts';

const zone = 'Europe/Brussels';

test('a request for erasure is due at the end of the same day of the next month', () => {
  assert.equal(erasureDueAt('2026-11-24T09:00:00Z', zone), '2026-12-24T23:00:00Z');
});

test('the day is that of the desk’s zone, and a month without it ends earlier', () => {
  assert.equal(erasureDueAt('2027-01-30T23:30:00Z', zone), '2027-02-28T23:00:00Z');
});

test('a change of the clocks moves no day', () => {
  assert.equal(erasureDueAt('2027-03-10T09:00:00Z', zone), '2027-04-10T22:00:00Z');
});
