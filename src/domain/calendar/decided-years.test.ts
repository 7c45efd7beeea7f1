import assert from 'node:assert/strict';
import { test } from 'node:test';
import { federalCalendar, legalHolidays } from '#domain/calendar/belgium.ts';
import { isDecided, undecidedYear, withDecision } from '#domain/calendar/decided-years.ts';

const zone = 'Europe/Brussels';
const decidedTo = (...decidedYears: number[]) => ({ ...federalCalendar, decidedYears });

test('of the federal calendar 2026 is decided, and no other year is invented (R17)', () => {
  assert.deepEqual(
    [2025, 2026, 2027].map((year) => isDecided(federalCalendar, year)),
    [false, true, false],
  );
});

test('a year without bridge days is decided by saying so, and that can be taken back', () => {
  const next = withDecision(federalCalendar, 2027, true);
  assert.deepEqual(next.decidedYears, [2026, 2027]);
  assert.deepEqual(withDecision(next, 2026, false).decidedYears, [2027]);
  assert.deepEqual(withDecision(next, 2027, true).decidedYears, [2026, 2027]);
});

test('a calendar that has no bridge days leaves nothing undecided, and decides nothing', () => {
  assert.ok(isDecided(legalHolidays, 2030));
  assert.equal(withDecision(legalHolidays, 2030, true).decidedYears, null);
  assert.equal(undecidedYear(legalHolidays, zone, '2026-11-24T09:00:00Z'), null);
});

test('the next year is asked for from 1 October of the desk’s zone', () => {
  assert.equal(undecidedYear(federalCalendar, zone, '2026-09-30T21:59:59Z'), null);
  assert.equal(undecidedYear(federalCalendar, zone, '2026-09-30T22:00:00Z'), 2027);
  assert.equal(undecidedYear(decidedTo(2026, 2027), zone, '2026-11-24T09:00:00Z'), null);
});

test('a year that has begun undecided is asked for before the next', () => {
  assert.equal(undecidedYear(decidedTo(2026), zone, '2027-02-01T09:00:00Z'), 2027);
  assert.equal(undecidedYear(decidedTo(2026), zone, '2027-12-01T09:00:00Z'), 2027);
});
