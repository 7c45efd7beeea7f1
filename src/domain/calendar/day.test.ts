import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dateOf, dayOf, endOfDay, momentAt, startOfDay, weekdayOf } from '#domain/calendar/day.ts';

test('days are counted from 1 January 1970, a Thursday', () => {
  assert.equal(dayOf('1970-01-01'), 0);
  assert.equal(weekdayOf(0), 4);
});

test('every date has the day and weekday of the wall calendar', () => {
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (day) => {
      const date = new Temporal.PlainDate(1970, 1, 1).add({ days: day });
      assert.equal(dateOf(day), date.toString());
      assert.equal(dayOf(date.toString()), day);
      assert.equal(weekdayOf(day), date.dayOfWeek);
    }),
  );
});

for (const text of ['2026-02-29', '2026-13-01', '2026-1-1', '', 'soon', '2026-11-24T10:00:00Z', '2026-00-10']) {
  test(`"${text}" is not a date`, () => assert.throws(() => dayOf(text), RangeError));
}

test('24:00 in Brussels is 23:00 UTC in winter and 22:00 UTC in summer', () => {
  assert.equal(endOfDay('Europe/Brussels', dayOf('2026-12-01')), '2026-12-01T23:00:00Z');
  assert.equal(endOfDay('Europe/Brussels', dayOf('2026-07-01')), '2026-07-01T22:00:00Z');
});

test('the day on which the clock goes forward ends at its own 24:00', () => {
  assert.equal(startOfDay('Europe/Brussels', dayOf('2026-03-29')), '2026-03-28T23:00:00Z');
  assert.equal(endOfDay('Europe/Brussels', dayOf('2026-03-29')), '2026-03-29T22:00:00Z');
});

test('if the clock skips midnight, the day begins at 01:00', () => {
  assert.equal(endOfDay('Africa/Cairo', dayOf('2026-04-23')), '2026-04-23T22:00:00Z');
  assert.equal(startOfDay('Africa/Cairo', dayOf('2026-04-24')), '2026-04-23T22:00:00Z');
});

test('a time of day is read in the zone, including 24:00', () => {
  assert.equal(momentAt('Europe/Brussels', dayOf('2026-12-01'), '08:30'), Date.parse('2026-12-01T07:30:00Z'));
  assert.equal(momentAt('Europe/Brussels', dayOf('2026-12-01'), '8:30'), Date.parse('2026-12-01T07:30:00Z'));
  assert.equal(momentAt('Europe/Brussels', dayOf('2026-12-01'), '24:00'), Date.parse('2026-12-01T23:00:00Z'));
});
