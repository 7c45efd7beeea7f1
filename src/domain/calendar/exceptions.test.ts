import assert from 'node:assert/strict';
import { test } from 'node:test';
import { federalCalendar } from '#domain/calendar/belgium.ts';
import { countBusinessDays } from '#domain/calendar/business-days.ts';
import type { HoursException, Opening, WeeklyHours } from '#domain/calendar/calendar.ts';
import { dayOf } from '#domain/calendar/day.ts';
import { hoursOn, isOpen, nextOpening, openUntil } from '#domain/calendar/opening.ts';
import { addServiceHours, serviceTime } from '#domain/calendar/service-hours.ts';
import { sendingMoment } from '#domain/clock/schedule.ts';

const zone = 'Europe/Brussels';
const span = [{ opens: '08:30', closes: '17:00' }];
const week: WeeklyHours = { 1: span, 2: span, 3: span, 4: span, 5: span };
const morning = [{ opens: '08:30', closes: '12:00' }];
const eve = { fr: 'Veille de Noël', nl: 'Kerstavond', de: 'Heiligabend', en: 'Christmas Eve' };

function opening(...exceptions: Partial<HoursException>[]): Opening {
  const all = exceptions.map((each, at) => ({ id: String(at), ...christmasEve, ...each }));
  return { hours: week, exceptions: all, calendar: federalCalendar, zone };
}
const christmasEve = { from: '2026-12-24', until: '2026-12-24', spans: morning, reason: eve };
const closed = { spans: [] };

test('if 24 December is open until noon, a line closes at noon', () => {
  assert.equal(openUntil(opening({}), '2026-12-24T08:00:00Z'), '2026-12-24T11:00:00Z');
  assert.equal(isOpen(opening({}), '2026-12-24T11:00:00Z'), false);
  assert.equal(openUntil(opening({}), '2026-12-23T08:00:00Z'), '2026-12-23T16:00:00Z');
});

test('R3: a first answer counts the hours of the shortened day', () => {
  // 11:00, one hour left of the day; the federal administration is back on Monday 4 January.
  assert.equal(addServiceHours(opening({}), '2026-12-24T10:00:00Z', 4), '2027-01-04T10:30:00Z');
  assert.equal(addServiceHours(opening(), '2026-12-24T10:00:00Z', 4), '2026-12-24T14:00:00Z');
});

test('R17: a day shortened or closed by an exception is still a business day', () => {
  const { counted } = countBusinessDays(opening(closed).calendar, zone, '2026-12-22', 2);
  assert.deepEqual(counted, ['2026-12-23', '2026-12-24']);
});

test('a closed day is the reason for a later opening', () => {
  const next = nextOpening(opening({ from: '2026-12-01', until: '2026-12-01', ...closed }), '2026-11-30T17:00:00Z');
  assert.deepEqual(next, {
    opensAt: '2026-12-02T07:30:00Z',
    closesAt: '2026-12-02T16:00:00Z',
    dayOff: { date: '2026-12-01', reason: eve },
  });
});

test('an exception can open a Saturday or day off for the phone, but adds no service hours', () => {
  const saturday = opening({ from: '2026-11-28', until: '2026-11-28' });
  assert.equal(isOpen(saturday, '2026-11-28T10:00:00Z'), true);
  assert.equal(addServiceHours(saturday, '2026-11-27T15:00:00Z', 4), '2026-11-30T10:30:00Z');
  const armistice = opening({ from: '2026-11-11', until: '2026-11-11' });
  assert.equal(isOpen(armistice, '2026-11-11T10:00:00Z'), true);
});

test('an exception of several days changes only days that are open by the week', () => {
  const summer = opening({ from: '2026-07-18', until: '2026-07-26' });
  const openOn = (date: string) => hoursOn(summer, dayOf(date));
  assert.deepEqual(openOn('2026-07-18'), []);
  assert.deepEqual(openOn('2026-07-21'), []);
  assert.deepEqual(openOn('2026-07-22'), morning);
  assert.deepEqual(openOn('2026-07-27'), span);
});

test('a shorter exception overrides a longer one, and the later of two equal ones wins', () => {
  const nested = opening(
    { from: '2026-07-22', until: '2026-07-22', ...closed },
    { from: '2026-07-20', until: '2026-07-24' },
  );
  assert.deepEqual(hoursOn(nested, dayOf('2026-07-22')), []);
  assert.deepEqual(hoursOn(nested, dayOf('2026-07-23')), morning);
  assert.deepEqual(hoursOn(opening(closed, {}), dayOf('2026-12-24')), morning);
});

test('R15: a reminder is sent at that day’s opening, or at the usual hour if it is closed', () => {
  const late = opening({ spans: [{ opens: '10:00', closes: '12:00' }] });
  assert.equal(sendingMoment(late, dayOf('2026-12-24')), '2026-12-24T09:00:00Z');
  assert.equal(sendingMoment(opening(closed), dayOf('2026-12-24')), '2026-12-24T07:30:00Z');
});

test('figures count the hours as they were on the day', () => {
  const { lasts } = serviceTime(opening({}), dayOf('2026-12-23'), dayOf('2026-12-24'));
  assert.deepEqual(lasts, [8.5 * 3600, 3.5 * 3600]);
});
