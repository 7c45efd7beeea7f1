import assert from 'node:assert/strict';
import { test } from 'node:test';
import { civilDay, dateOf, weekdayOf } from '#domain/calendar/day.ts';
import { easterSunday, orthodoxEasterSunday } from '#domain/calendar/easter.ts';

const known = [
  '2024-03-31',
  '2025-04-20',
  '2026-04-05',
  '2027-03-28',
  '2028-04-16',
  '2038-04-25',
  '1954-04-18',
  '1981-04-19',
];
for (const date of [...known, '2049-04-18', '2076-04-19', '1818-03-22', '1943-04-25']) {
  test(`Easter of ${date.slice(0, 4)} is ${date}`, () =>
    assert.equal(dateOf(easterSunday(Number(date.slice(0, 4)))), date));
}

test('Easter is a Sunday between 22 March and 25 April, every year', () => {
  for (let year = 1583; year <= 4000; year++) {
    const easter = easterSunday(year);
    assert.equal(weekdayOf(easter), 7, String(year));
    assert.ok(easter >= civilDay(year, 3, 22) && easter <= civilDay(year, 4, 25), String(year));
  }
});

for (const date of ['2024-05-05', '2025-04-20', '2026-04-12', '2027-05-02', '2028-04-16', '2038-04-25', '2100-05-02'])
  test(`Orthodox Easter of ${date.slice(0, 4)} is ${date}`, () =>
    assert.equal(dateOf(orthodoxEasterSunday(Number(date.slice(0, 4)))), date));
