import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { federalCalendar } from '#domain/calendar/belgium.ts';
import { countServiceHours } from '#domain/calendar/count-service-hours.ts';
import { addServiceHours } from '#domain/calendar/service-hours.ts';

const zone = 'Europe/Brussels';
const span = [{ opens: '08:30', closes: '17:00' }];
const hours = { 1: span, 2: span, 3: span, 4: span, 5: span };
const desk = { hours, zone, calendar: federalCalendar };

test('a mail of Friday 16:00 is due on Monday 11:30, one hour on Friday and three on Monday (R3)', () => {
  assert.deepEqual(countServiceHours(desk, '2026-11-27T15:00:00Z', 4), {
    dueAt: '2026-11-30T10:30:00Z',
    spans: [
      { date: '2026-11-27', from: '2026-11-27T15:00:00Z', to: '2026-11-27T16:00:00Z' },
      { date: '2026-11-30', from: '2026-11-30T07:30:00Z', to: '2026-11-30T10:30:00Z' },
    ],
    skipped: [
      { date: '2026-11-28', reason: 'weekend' },
      { date: '2026-11-29', reason: 'weekend' },
    ],
    closed: [],
  });
});

test('a weekday without hours is closed but not a day off', () => {
  const { 3: _, ...withoutWednesday } = hours;
  const counted = countServiceHours({ ...desk, hours: withoutWednesday }, '2026-11-24T15:00:00Z', 4);
  assert.deepEqual([counted?.closed, counted?.skipped], [['2026-11-25'], []]);
});

test('a desk that never opens has no due date', () => {
  assert.equal(countServiceHours({ ...desk, hours: {} }, '2026-11-27T15:00:00Z', 4), null);
});

test('the count ends where the clock’s own count ends, and its spans add up', () => {
  const minute = fc.integer({ min: 0, max: 1439 });
  const day = fc.tuple(minute, minute).map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const);
  const face = (minutes: number) =>
    `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  const week = fc
    .tuple(fc.array(day, { maxLength: 3 }), fc.array(day, { maxLength: 2 }))
    .map(([one, other]) => ({ 1: one.map(spanOf), 2: other.map(spanOf), 4: one.map(spanOf), 6: other.map(spanOf) }));
  const spanOf = ([opens, closes]: readonly [number, number]) => ({ opens: face(opens), closes: face(closes) });
  fc.assert(
    fc.property(
      week,
      fc.integer({ min: 0, max: 700 }),
      fc.integer({ min: 1, max: 40 }),
      (anyWeek, hoursLater, count) => {
        const from = Temporal.Instant.from('2026-10-01T00:17:00Z').add({ hours: hoursLater }).toString();
        const counted = countServiceHours({ ...desk, hours: anyWeek }, from, count);
        assert.equal(
          counted?.dueAt ?? null,
          addServiceHours({ hours: anyWeek, calendar: federalCalendar, zone }, from, count),
        );
        const sum = counted?.spans.reduce((total, each) => total + Date.parse(each.to) - Date.parse(each.from), 0);
        if (counted) assert.equal(sum, count * 3_600_000);
      },
    ),
    { numRuns: 200 },
  );
});
