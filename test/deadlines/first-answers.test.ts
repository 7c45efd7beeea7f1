import assert from 'node:assert/strict';
import { test } from 'node:test';
import { federalCalendar, legalHolidays } from '#domain/calendar/belgium.ts';
import type { HoursException, HoursSpan, WeeklyHours } from '#domain/calendar/calendar.ts';
import { addServiceHours } from '#domain/calendar/service-hours.ts';
import { readExamples } from './examples.ts';

/** The weeks and exceptions, under the names that compute.py uses. */
const office = weekdays('08:30-17:00');
const weeks: Record<string, WeeklyHours> = {
  office,
  lunch: weekdays('09:00-12:00', '13:00-17:00'),
  mornings: { 1: spans('09:00-12:00'), 3: spans('09:00-12:00'), 5: spans('09:00-11:30') },
  saturday: { ...office, 6: spans('09:00-12:00') },
  night: everyDay('00:00-06:00', '20:00-24:00'),
  round: everyDay('00:00-24:00'),
  exceptions: office,
};
const exceptions = [
  exception('2026-12-07', '2026-12-11', '13:00-17:00'),
  exception('2026-12-19', '2026-12-19', '09:00-12:00'),
  exception('2026-12-23', '2026-12-23'),
  exception('2026-12-24', '2026-12-24', '08:30-12:00'),
];
const calendars: Record<string, typeof legalHolidays> = { legal: legalHolidays, federal: federalCalendar };
const examples = readExamples<'hours' | 'calendar' | 'zone' | 'received' | 'serviceHours' | 'due'>('first-answers.csv');

test('the examples cover the promised range: every week of hours, and five zones', () => {
  assert.ok(examples.length >= 60, String(examples.length));
  assert.deepEqual([...new Set(examples.map(({ hours }) => hours))].sort(), Object.keys(weeks).sort());
  assert.equal(new Set(examples.map(({ zone }) => zone)).size, 5);
});

for (const { hours, calendar, zone, received, serviceHours, due } of examples)
  test(`R3: ${serviceHours} service hours (${hours}) after ${received}, ${calendar} calendar in ${zone}`, () => {
    const opening = { hours: weeks[hours]!, calendar: calendars[calendar]!, zone };
    const exceptional = hours === 'exceptions' ? { ...opening, exceptions } : opening;
    assert.equal(addServiceHours(exceptional, received, Number(serviceHours)), due);
  });

function weekdays(...texts: string[]): WeeklyHours {
  return Object.fromEntries([1, 2, 3, 4, 5].map((day) => [day, spans(...texts)]));
}

function everyDay(...texts: string[]): WeeklyHours {
  return Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((day) => [day, spans(...texts)]));
}

function spans(...texts: string[]): HoursSpan[] {
  return texts.map((text) => ({ opens: text.slice(0, 5), closes: text.slice(6) }));
}

function exception(from: string, until: string, ...texts: string[]): HoursException {
  return { id: from, from, until, spans: spans(...texts), reason: { fr: '', nl: '', de: '', en: '' } };
}
