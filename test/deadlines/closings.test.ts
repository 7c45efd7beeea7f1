import assert from 'node:assert/strict';
import { test } from 'node:test';
import { federalCalendar, legalHolidays } from '#domain/calendar/belgium.ts';
import { countBusinessDays } from '#domain/calendar/business-days.ts';
import { dateIn } from '#domain/calendar/day.ts';
import { readExamples } from './examples.ts';

const calendars: Record<string, typeof legalHolidays> = { legal: legalHolidays, federal: federalCalendar };
const examples = readExamples<'calendar' | 'zone' | 'sent' | 'days' | 'counted' | 'skipped' | 'closes'>('closings.csv');

test('the examples cover the promised range: years 2024 to 2035, five zones, 1 to 20 days', () => {
  const distinct = (values: string[]) => new Set(values).size;
  assert.ok(examples.length >= 240, String(examples.length));
  assert.equal(distinct(examples.map(({ sent }) => sent.slice(0, 4))), 12);
  assert.equal(distinct(examples.map(({ zone }) => zone)), 5);
  assert.equal(distinct(examples.map(({ days }) => days)), 20);
});

for (const { calendar, zone, sent, days, counted, skipped, closes } of examples)
  test(`R17: ${days} days after a notice of ${sent}, ${calendar} calendar in ${zone}`, () => {
    const found = countBusinessDays(calendars[calendar]!, zone, dateIn(zone, sent), Number(days));
    assert.deepEqual(
      { ...found, skipped: found.skipped.map(({ date }) => date).join(' '), counted: found.counted.join(' ') },
      { counted, skipped, closesAt: closes },
    );
  });
