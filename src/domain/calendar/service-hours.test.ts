import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { federalCalendar } from '#domain/calendar/belgium.ts';
import type { Opening, WeeklyHours } from '#domain/calendar/calendar.ts';
import { instantOf } from '#domain/calendar/day.ts';
import { isOpen } from '#domain/calendar/opening.ts';
import { addServiceHours, serviceHourEnds } from '#domain/calendar/service-hours.ts';

const zone = 'Europe/Brussels';
const span = [{ opens: '08:30', closes: '17:00' }];
const week: WeeklyHours = { 1: span, 2: span, 3: span, 4: span, 5: span };
const openBy = (hours: WeeklyHours): Opening => ({ hours, calendar: federalCalendar, zone });
const after = (from: string, hours = 4, open = week) => addServiceHours(openBy(open), from, hours);

test('a mail of Friday 16:00 is due on Monday 11:30 (R3)', () => {
  assert.equal(after('2026-11-27T15:00:00Z'), '2026-11-30T10:30:00Z');
});

test('a mail of Tuesday 9:31 is due at 13:31', () =>
  assert.equal(after('2026-12-01T08:31:00Z'), '2026-12-01T12:31:00Z'));

test('a mail of Friday 13:00 is due when the desk closes', () => {
  assert.equal(after('2026-11-27T12:00:00Z'), '2026-11-27T16:00:00Z');
});

test('a mail at night counts from the opening', () => {
  assert.equal(after('2026-11-24T02:00:00Z'), '2026-11-24T11:30:00Z');
  assert.equal(after('2026-11-24T20:00:00Z'), '2026-11-25T11:30:00Z');
});

test('days off are skipped: a mail of 24 December 16:00 is due on 4 January 11:30', () => {
  assert.equal(after('2026-12-24T15:00:00Z'), '2027-01-04T10:30:00Z');
});

test('hours are elapsed hours, also across the change to summer time', () => {
  assert.equal(after('2026-03-27T15:00:00Z'), '2026-03-30T09:30:00Z');
});

test('a Saturday with hours is not a business day and does not count', () => {
  assert.equal(after('2026-11-27T15:00:00Z', 4, { ...week, 6: span }), '2026-11-30T10:30:00Z');
});

test('the lunch break of a desk does not count', () => {
  const lunch = [
    { opens: '09:00', closes: '12:00' },
    { opens: '13:00', closes: '17:00' },
  ];
  assert.equal(after('2026-11-24T10:00:00Z', 2, { 2: lunch }), '2026-11-24T13:00:00Z');
});

test('overlapping spans count once', () => {
  const twice = [
    { opens: '09:00', closes: '12:00' },
    { opens: '10:00', closes: '13:00' },
    { opens: '09:30', closes: '10:30' },
  ];
  assert.equal(after('2026-11-24T08:00:00Z', 4, { 2: twice }), '2026-11-24T12:00:00Z');
});

test('a desk that is open one hour a week needs four weeks', () => {
  assert.equal(after('2026-11-24T12:00:00Z', 4, { 2: [{ opens: '09:00', closes: '10:00' }] }), '2026-12-22T09:00:00Z');
});

test('a desk without hours has no due date', () => {
  assert.equal(after('2026-11-24T08:00:00Z', 4, {}), null);
  assert.equal(after('2026-11-24T08:00:00Z', 4, { 6: span }), null);
});

test('the due time is when four open hours have passed, counted by the minute', () => {
  const from = fc.integer({ min: 0, max: 20 * 365 * 1440 }).map((minutes) => Date.UTC(2020, 0, 1) + minutes * 60_000);
  fc.assert(
    fc.property(from, (start) => {
      let moment = start;
      const iso = () => instantOf(moment);
      for (let open = 0; open < 240; moment += 60_000) {
        if (isOpen(openBy(week), iso())) open += 1;
      }
      assert.equal(Date.parse(after(instantOf(start))!), moment);
    }),
    { numRuns: 30 },
  );
});

test('several numbers of hours end when each of them ends alone', () => {
  const hours = [1, 2, 3, 4, 9, 20.5];
  for (const from of ['2026-11-27T15:00:00Z', '2026-11-24T02:00:00Z', '2026-12-24T15:00:00Z'])
    assert.deepEqual(
      serviceHourEnds(openBy(week), from, hours),
      hours.map((each) => after(from, each)),
    );
  assert.deepEqual(serviceHourEnds(openBy({}), '2026-11-27T15:00:00Z', hours), []);
});
