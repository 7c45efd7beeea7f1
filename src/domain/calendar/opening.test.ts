import assert from 'node:assert/strict';
import { test } from 'node:test';
import { federalCalendar } from '#domain/calendar/belgium.ts';
import type { Calendar, Opening, WeeklyHours } from '#domain/calendar/calendar.ts';
import { isOpen, nextOpening, openUntil } from '#domain/calendar/opening.ts';

const zone = 'Europe/Brussels';
const span = [{ opens: '08:30', closes: '17:00' }];
const week: WeeklyHours = { 1: span, 2: span, 3: span, 4: span, 5: span };
const line = openBy(week);

function opensNext(at: string): string {
  const next = nextOpening(line, at);
  return 'opensAt' in next ? next.opensAt : next.refused;
}

test('the desk opens next at 8:30 of its zone, in winter and in summer', () => {
  assert.equal(opensNext('2026-11-24T03:00:00Z'), '2026-11-24T07:30:00Z');
  assert.equal(opensNext('2026-06-24T03:00:00Z'), '2026-06-24T06:30:00Z');
});

test('the desk does not open on a Sunday or a holiday', () => {
  assert.equal(opensNext('2026-11-29T03:00:00Z'), '2026-11-30T07:30:00Z');
  assert.equal(opensNext('2026-11-11T03:00:00Z'), '2026-11-12T07:30:00Z');
});

test('a line is open from its first minute until its closing time, exclusive', () => {
  const at = ['07:29:59', '07:30:00', '15:59:59', '16:00:00'].map((time) => isOpen(line, `2026-11-24T${time}Z`));
  assert.deepEqual(at, [false, true, true, false]);
});

test('an open line names its closing time', () => {
  assert.equal(openUntil(line, '2026-11-24T10:00:00Z'), '2026-11-24T16:00:00Z');
});

test('a desk that closes for lunch is closed then, and opens again the same day', () => {
  const lunch = {
    2: [
      { opens: '13:00', closes: '17:00' },
      { opens: '09:00', closes: '12:00' },
    ],
  };
  assert.equal(isOpen(openBy(lunch), '2026-11-24T11:30:00Z'), false);
  assert.equal(opening(lunch, '2026-11-24T11:30:00Z')?.opensAt, '2026-11-24T12:00:00Z');
});

test('on Friday evening a line opens next on Monday', () => {
  assert.deepEqual(opening(week, '2026-11-27T17:00:00Z'), {
    opensAt: '2026-11-30T07:30:00Z',
    closesAt: '2026-11-30T16:00:00Z',
    dayOff: null,
  });
});

test('the day off that delays the opening is named', () => {
  const next = opening(week, '2026-12-24T17:00:00Z');
  assert.equal(next?.opensAt, '2027-01-04T07:30:00Z');
  assert.equal(next?.dayOff?.date, '2026-12-25');
  assert.equal(next?.dayOff?.reason.fr, 'Noël');
});

test('a holiday on a Sunday delays nothing', () => {
  assert.equal(opening(week, '2026-08-14T16:00:00Z')?.dayOff, null);
});

test('while a line is open, its next opening is the following one', () => {
  assert.equal(opening(week, '2026-11-24T10:00:00Z')?.opensAt, '2026-11-25T07:30:00Z');
});

test('a line that is open on Saturdays is open on Saturday', () => {
  assert.equal(isOpen(openBy({ 6: span }), '2026-11-28T10:00:00Z'), true);
});

test('a line may be open until midnight', () => {
  const late = { 2: [{ opens: '08:30', closes: '24:00' }] };
  assert.equal(isOpen(openBy(late), '2026-11-24T22:59:00Z'), true);
  assert.equal(isOpen(openBy(late), '2026-11-24T23:00:00Z'), false);
});

test('a desk that is closed all week never opens', () => {
  assert.deepEqual(nextOpening(openBy({}), '2026-11-24T10:00:00Z'), { refused: 'neverOpen' });
  assert.deepEqual(nextOpening(openBy({ 1: [] }), '2026-11-24T10:00:00Z'), { refused: 'neverOpen' });
});

test('a desk whose hours end before they begin never opens', () => {
  assert.deepEqual(nextOpening(openBy({ 1: [{ opens: '17:00', closes: '08:30' }] }), '2026-11-24T10:00:00Z'), {
    refused: 'neverOpen',
  });
});

test('a desk whose calendar has every day off never opens', () => {
  const rules = Array.from({ length: 12 * 31 }, (_, index) => ({
    kind: 'fixed' as const,
    month: (index % 12) + 1,
    day: Math.floor(index / 12) + 1,
    reason: federalCalendar.names,
  }));
  const never: Calendar = { ...federalCalendar, rules };
  assert.deepEqual(nextOpening({ hours: week, calendar: never, zone }, '2026-11-24T10:00:00Z'), {
    refused: 'neverOpen',
  });
});

function opening(hours: WeeklyHours, at: string) {
  const next = nextOpening(openBy(hours), at);
  return 'refused' in next ? null : next;
}

function openBy(hours: WeeklyHours): Opening {
  return { hours, calendar: federalCalendar, zone };
}
