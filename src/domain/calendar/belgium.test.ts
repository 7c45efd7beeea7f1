import assert from 'node:assert/strict';
import { test } from 'node:test';
import Holidays from 'date-holidays';
import { federalCalendar, legalHolidays } from '#domain/calendar/belgium.ts';
import { civilDay, dateOf } from '#domain/calendar/day.ts';
import { holiday } from '#domain/calendar/days-off.ts';
import { languages } from '#domain/language.ts';

const published = new Holidays('BE');

for (let year = 2020; year <= 2040; year++) {
  test(`the legal holidays of ${year} are the ten that are published`, () => {
    const days = published.getHolidays(year).filter(({ type }) => type === 'public');
    assert.deepEqual(
      daysOff(year),
      days.map(({ date }) => date.slice(0, 10)),
    );
    assert.equal(days.length, 10);
  });
}

test('every day off has its reason in four languages', () => {
  for (const { reason } of federalCalendar.rules)
    for (const language of languages) assert.ok(reason[language].length > 3);
});

function daysOff(year: number): string[] {
  const days = Array.from({ length: 366 }, (_, index) => civilDay(year, 1, 1) + index);
  return days
    .filter((day) => holiday(legalHolidays, day))
    .map(dateOf)
    .filter((date) => date.startsWith(String(year)));
}
