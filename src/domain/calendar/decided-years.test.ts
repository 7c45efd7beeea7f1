import assert from 'node:assert/strict';
import { test } from 'node:test';
import { federalCalendar, legalHolidays } from '#domain/calendar/belgium.ts';
import { isDecided, undecidedYear, withDecision } from '#domain/calendar/decided-years.ts';

const zone = 'Europe/Brussels';
const decidedTo = (...decidedYears: number[]) => ({ ...federalCalendar, decidedYears });

test('the federal calendar has 2026 decided, and invents no other year (R17)', () => {
  assert.deepEqual(
    [2025, 2026, 2027].map((year) => isDecided(federalCalendar, year)),
    [false, true, false],
  );
});

test('a year can be declared to have no bridge days, and this can be undone', () => {
  const next = withDecision(federalCalendar, 2027, true);
  assert.deepEqual(next.decidedYears, [2026, 2027]);
  assert.deepEqual(withDecision(next, 2026, false).decidedYears, [2027]);
  assert.deepEqual(withDecision(next, 2027, true).decidedYears, [2026, 2027]);
});

test('a calendar without bridge days has no undecided year and decides none', () => {
  assert.ok(isDecided(legalHolidays, 2030));
  assert.equal(withDecision(legalHolidays, 2030, true).decidedYears, null);
  assert.equal(undecidedYear(legalHolidays, zone, '2026-11-24T09:00:00Z'), null);
});

test('the next year is due from 1 October in the desk’s zone', () => {
  assert.equal(undecidedYear(federalCalendar, zone, '2026-09-30T21:59:59Z'), null);
  assert.equal(undecidedYear(federalCalendar, zone, '2026-09-30T22:00:00Z'), 2027);
  assert.equal(undecidedYear(decidedTo(2026, 2027), zone, '2026-11-24T09:00:00Z'), null);
});

test('an undecided current year is due before the next', () => {
  assert.equal(undecidedYear(decidedTo(2026), zone, '2027-02-01T09:00:00Z'), 2027);
  assert.equal(undecidedYear(decidedTo(2026), zone, '2027-12-01T09:00:00Z'), 2027);
});
