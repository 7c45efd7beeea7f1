import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { federalCalendar, legalHolidays } from '#domain/calendar/belgium.ts';
import { countBusinessDays } from '#domain/calendar/business-days.ts';
import type { Calendar } from '#domain/calendar/calendar.ts';

const zone = 'Europe/Brussels';

const table: [notice: string, legal: string, federal: string][] = [
  ['2026-11-24', '2026-12-01', '2026-12-01'],
  ['2026-10-29', '2026-11-05', '2026-11-06'],
  ['2026-12-21', '2026-12-29', '2027-01-05'],
  ['2026-05-12', '2026-05-20', '2026-05-21'],
];
for (const [notice, legal, federal] of table) {
  test(`the fifth business day after a notice of ${notice} is ${legal}, on the federal calendar ${federal} (R17)`, () => {
    assert.equal(countBusinessDays(legalHolidays, zone, notice, 5).counted.at(-1), legal);
    assert.equal(countBusinessDays(federalCalendar, zone, notice, 5).counted.at(-1), federal);
  });
}

test('the last day ends at 24:00 in the desk’s zone', () => {
  assert.equal(countBusinessDays(federalCalendar, zone, '2026-11-24', 5).closesAt, '2026-12-01T23:00:00Z');
  assert.equal(countBusinessDays(federalCalendar, zone, '2026-05-12', 5).closesAt, '2026-05-21T22:00:00Z');
});

test('skipped days have their reasons', () => {
  const { counted, skipped } = countBusinessDays(federalCalendar, zone, '2026-12-21', 5);
  const names = skipped.map(({ date, reason }) => [date, reason === 'weekend' ? reason : reason.en]);
  assert.deepEqual(counted, ['2026-12-22', '2026-12-23', '2026-12-24', '2027-01-04', '2027-01-05']);
  assert.deepEqual(names, [
    ['2026-12-25', 'Christmas Day'],
    ['2026-12-26', 'Federal day off'],
    ['2026-12-27', 'Compensation leave'],
    ['2026-12-28', 'Compensation leave'],
    ['2026-12-29', 'Compensation leave'],
    ['2026-12-30', 'Compensation leave'],
    ['2026-12-31', 'Compensation leave'],
    ['2027-01-01', 'New Year’s Day'],
    ['2027-01-02', 'weekend'],
    ['2027-01-03', 'weekend'],
  ]);
});

test('a notice on a Saturday counts from Monday', () => {
  assert.deepEqual(countBusinessDays(federalCalendar, zone, '2026-11-28', 1).counted, ['2026-11-30']);
});

test('a count of zero days ends with day 0', () => {
  const none = { counted: [], skipped: [], closesAt: '2026-11-24T23:00:00Z' };
  assert.deepEqual(countBusinessDays(federalCalendar, zone, '2026-11-24', 0), none);
});

test('a calendar without business days stops the count instead of looping for ever', () => {
  const day = (index: number) => ({ month: (index % 12) + 1, day: Math.floor(index / 12) + 1 });
  const rules = Array.from({ length: 372 }, (_, index) => ({
    kind: 'fixed' as const,
    ...day(index),
    reason: legalHolidays.names,
  }));
  const never: Calendar = { ...legalHolidays, rules };
  assert.throws(() => countBusinessDays(never, zone, '2026-11-24', 5), /no business day/);
});

const zones = [
  'Europe/Brussels',
  'America/New_York',
  'Africa/Cairo',
  'America/Santiago',
  'Asia/Kolkata',
  'Pacific/Auckland',
  'Atlantic/Azores',
  'UTC',
];
const anyDay0 = fc
  .integer({ min: 0, max: 21 * 365 })
  .map((days) => new Temporal.PlainDate(2020, 1, 1).add({ days }).toString());

test('every day from day 1 to the last is counted or skipped, once', () => {
  fc.assert(
    fc.property(anyDay0, fc.integer({ min: 1, max: 20 }), (day0, days) => {
      const { counted, skipped } = countBusinessDays(federalCalendar, zone, day0, days);
      const all = [...counted, ...skipped.map(({ date }) => date)].sort();
      assert.equal(counted.length, days);
      const expected = all.map((_, index) =>
        Temporal.PlainDate.from(day0)
          .add({ days: index + 1 })
          .toString(),
      );
      assert.deepEqual(all, expected);
    }),
  );
});

test('a deadline is never before the end of the fifth business day, in any zone, across clock changes and year ends', () => {
  fc.assert(
    fc.property(
      anyDay0,
      fc.constantFrom(...zones),
      fc.constantFrom(legalHolidays, federalCalendar),
      (day0, where, calendar) => {
        const { counted, closesAt } = countBusinessDays(calendar, where, day0, 5);
        const end = Temporal.Instant.from(closesAt);
        const lastMoment = end.subtract({ nanoseconds: 1 }).toZonedDateTimeISO(where);
        assert.equal(lastMoment.toPlainDate().toString(), counted[4]);
        assert.notEqual(end.toZonedDateTimeISO(where).toPlainDate().toString(), counted[4]);
        assert.ok(Temporal.PlainDate.from(day0).until(counted[4]!).days >= 5);
      },
    ),
    { numRuns: 1000 },
  );
});
