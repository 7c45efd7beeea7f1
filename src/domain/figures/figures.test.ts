import assert from 'node:assert/strict';
import { test } from 'node:test';
import { federalCalendar } from '#domain/calendar/belgium.ts';
import { dateOf, dayOf } from '#domain/calendar/day.ts';
import { serviceTime } from '#domain/calendar/service-hours.ts';
import {
  type Counted,
  complaintFigure,
  firstDayOfFigures,
  monthsSince,
  periodFigures,
} from '#domain/figures/figures.ts';

const zone = 'Europe/Brussels';
const counted = (samples: number): Counted => ({
  tickets: samples,
  answered: samples,
  closed: samples,
  kept: samples,
  missed: 0,
  overdue: 0,
  net: [60, 120],
  gross: [60, 120],
  toClose: [60, 120],
});

test('below five tickets only their number is shown', () => {
  const { tickets, inTime, firstAnswer, toClose } = periodFigures(counted(4));
  assert.deepEqual([tickets, inTime, firstAnswer, toClose], [4, null, null, null]);
});

test('below ten, the ninth decile is not shown', () => {
  assert.deepEqual(periodFigures(counted(9)).firstAnswer, { median: 60, ninetieth: null });
  assert.deepEqual(periodFigures(counted(10)).firstAnswer, { median: 60, ninetieth: 120 });
});

test('fewer than five complaints are not counted in public', () => {
  assert.equal(complaintFigure(4), null);
  assert.equal(complaintFigure(5), 5);
});

test('figures cover twelve months, including the current one', () => {
  assert.equal(dateOf(firstDayOfFigures(zone, '2026-11-24T09:00:00Z')), '2025-12-01');
  assert.equal(dateOf(firstDayOfFigures(zone, '2026-12-31T23:30:00Z')), '2026-02-01');
  assert.deepEqual(monthsSince(['2026-12', '2026-11'], zone, '2027-01-05T09:00:00Z'), [
    '2026-11',
    '2026-12',
    '2027-01',
  ]);
});

test('service time is known at each opening: weekends and days off have none', () => {
  const span = [{ opens: '08:30', closes: '17:00' }];
  const desk = { hours: { 1: span, 2: span, 3: span, 4: span, 5: span, 6: span }, calendar: federalCalendar, zone };
  const { opens, lasts, before } = serviceTime(desk, dayOf('2026-12-24'), dayOf('2027-01-05'));
  assert.deepEqual(
    opens.map((second) => new Date(second * 1000).toISOString()),
    ['2026-12-24T07:30:00.000Z', '2027-01-04T07:30:00.000Z', '2027-01-05T07:30:00.000Z'],
  );
  assert.deepEqual(lasts, [30_600, 30_600, 30_600]);
  assert.deepEqual(before, [0, 30_600, 61_200]);
});
