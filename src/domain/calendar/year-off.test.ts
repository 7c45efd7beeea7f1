import assert from 'node:assert/strict';
import { test } from 'node:test';
import { federalCalendar, legalHolidays } from '#domain/calendar/belgium.ts';
import { daysOffOf } from '#domain/calendar/year-off.ts';

test('a federal year has its legal holidays, its own days and its bridge days, in order (R17)', () => {
  const { days, decided } = daysOffOf(federalCalendar, 2026);
  assert.equal(days.length, 20);
  assert.ok(decided);
  assert.deepEqual(
    days.slice(0, 3).map(({ date, reason }) => [date, reason.en]),
    [
      ['2026-01-01', 'New Year’s Day'],
      ['2026-04-06', 'Easter Monday'],
      ['2026-05-01', 'Labour Day'],
    ],
  );
  assert.ok(days.some(({ date }) => date === '2026-07-20'));
});

test('the bridge days of a year that are not entered are undecided, and none is invented (R17)', () => {
  const { days, decided } = daysOffOf(federalCalendar, 2027);
  assert.equal(days.length, 18);
  assert.ok(!decided);
});

test('a calendar without bridge days leaves nothing undecided', () => {
  assert.ok(daysOffOf(legalHolidays, 2030).decided);
});
