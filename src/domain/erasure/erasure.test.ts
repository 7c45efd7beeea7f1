import assert from 'node:assert/strict';
import { test } from 'node:test';
import { erasureDueAt } from '#domain/erasure/erasure.ts';

const zone = 'Europe/Brussels';

test('an erasure request is due at the end of the same day of the next month', () => {
  assert.equal(erasureDueAt('2026-11-24T09:00:00Z', zone), '2026-12-24T23:00:00Z');
});

test('the day is in the desk’s zone, and a shorter month ends earlier', () => {
  assert.equal(erasureDueAt('2027-01-30T23:30:00Z', zone), '2027-02-28T23:00:00Z');
});

test('a clock change moves no day', () => {
  assert.equal(erasureDueAt('2027-03-10T09:00:00Z', zone), '2027-04-10T22:00:00Z');
});
