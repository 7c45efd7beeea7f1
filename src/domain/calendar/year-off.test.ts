import assert from 'node:assert/strict';
import { test } from 'node:test';
import { federalCalendar, legalHolidays } from '#domain/calendar/belgium.ts';
import { monthsOf } from '#domain/calendar/calendar-year.ts';
import { daysOffOf } from '#domain/calendar/year-off.ts';

test('a federal year has its legal holidays, own days and bridge days, in order (R17)', () => {
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

test('unset bridge days of a year are undecided, and none is invented (R17)', () => {
  const { days, decided } = daysOffOf(federalCalendar, 2027);
  assert.equal(days.length, 18);
  assert.ok(!decided);
});

test('a calendar without bridge days has nothing undecided', () => {
  assert.ok(daysOffOf(legalHolidays, 2030).decided);
});

test('a year has twelve months with their business days: 246 in the federal 2026, 253 by law', () => {
  const opening = { hours: {}, calendar: federalCalendar, zone: 'Europe/Brussels' };
  const months = monthsOf(opening, 2026);
  assert.deepEqual(
    months.map(({ businessDays }) => businessDays),
    [21, 20, 22, 21, 17, 22, 21, 21, 22, 22, 19, 18],
  );
  assert.equal(
    monthsOf({ ...opening, calendar: legalHolidays }, 2026).reduce((sum, month) => sum + month.businessDays, 0),
    253,
  );
  assert.equal(monthsOf(opening, 2028)[1]!.days.length, 29);
});

test('each day off has its reason and kind of rule, also at a weekend', () => {
  const opening = { hours: {}, calendar: federalCalendar, zone: 'Europe/Brussels' };
  const day = (date: string) =>
    monthsOf(opening, 2026)
      .flatMap(({ days }) => days)
      .find((each) => each.date === date)!;
  assert.deepEqual([day('2026-05-14').off?.kind, day('2026-05-15').off?.kind], ['easter', 'once']);
  assert.deepEqual([day('2026-11-15').off?.reason.en, day('2026-11-15').weekday], ['King’s Feast', 7]);
  assert.deepEqual([day('2026-11-24').business, day('2026-11-24').off], [true, null]);
});
