import assert from 'node:assert/strict';
import { test } from 'node:test';
import Holidays from 'date-holidays';
import { listRuleSets, readRuleSet, ruleSetOf } from '#desk/calendar/rule-sets.ts';
import type { Calendar } from '#domain/calendar/calendar.ts';
import { civilDay, type Day, dateOf, weekdayOf } from '#domain/calendar/day.ts';
import { holiday } from '#domain/calendar/days-off.ts';
import { yearlyKey, yearlyRules } from '#domain/calendar/yearly-days.ts';

/** Each way in which holidays are published: Easter of two churches, weekdays, replaced days, days of two and more, other calendars. */
const places = ['AT', 'CH-GE', 'DE', 'DE-SN', 'FI', 'FR', 'FR-57', 'GB-SCT', 'GR', 'IE', 'LU', 'NL', 'RO', 'TR', 'UA'];

for (const place of places)
  test(`the calendar of ${place} has the days that are published, and no others`, async () => {
    const calendar = (await readRuleSet(place))!;
    const [country, state] = place.split('-') as [string, string];
    const published = state ? new Holidays(country, state) : new Holidays(country);
    for (let year = 2026; year <= 2040; year++)
      assert.deepEqual(daysOff(calendar, year), daysPublished(published, year));
  });

/** The days off from Monday to Friday. */
function daysOff(calendar: Calendar, year: number): string[] {
  const days: Day[] = [];
  for (let day = civilDay(year, 1, 1); day < civilDay(year + 1, 1, 1); day++)
    if (weekdayOf(day) < 6 && holiday(calendar, day) !== null) days.push(day);
  return days.map(dateOf);
}

function daysPublished(place: Holidays, year: number): string[] {
  const whole = place.getHolidays(year).filter(({ type, date }) => type === 'public' && date.includes(' 00:00:00'));
  const dates = whole.flatMap(({ date, start, end }) => {
    const [ofYear, month, day] = date.slice(0, 10).split('-').map(Number) as [number, number, number];
    const hours = (end.getTime() - start.getTime()) / 3_600_000;
    const days = Math.floor((hours + 2) / 24);
    return Array.from({ length: days }, (_, nth) => civilDay(ofYear, month, day) + nth);
  });
  return [...new Set(dates)]
    .filter((day) => weekdayOf(day) < 6)
    .sort((one, other) => one - other)
    .map(dateOf);
}

test('every country and region of Europe is offered, each under a name of its own in four languages', async () => {
  const sets = await listRuleSets();
  assert.ok(sets.length > 200);
  for (const language of ['fr', 'nl', 'de', 'en'] as const)
    assert.equal(new Set(sets.map(({ names }) => names[language])).size, sets.length, language);
  assert.deepEqual(sets.find(({ code }) => code === 'DE-BY')?.names, {
    fr: 'Allemagne, Bayern',
    nl: 'Duitsland, Bayern',
    de: 'Deutschland, Bayern',
    en: 'Germany, Bayern',
  });
});

test('a Belgian community adds its own days to the legal holidays', async () => {
  const keys = async (code: string) => yearlyRules((await readRuleSet(code))!).map(yearlyKey);
  const legal = await keys('legal');
  for (const [code, ...own] of [
    ['BE-DE', 'fixed-11-15'],
    ['BE-VLG', 'fixed-07-11', 'fixed-12-26'],
    ['BE-WAL', 'fixed-09-27'],
  ] as const)
    assert.deepEqual(new Set(await keys(code)), new Set([...legal, ...own]), code);
});

test('a day that moves is one rule where there is one', async () => {
  const saxony = (await readRuleSet('DE-SN'))!;
  const prayer = saxony.rules.find(({ reason }) => reason.de === 'Buß- und Bettag');
  assert.deepEqual({ ...prayer, reason: null }, { kind: 'weekday', weekday: 3, month: 11, day: 16, reason: null });
  assert.ok(saxony.rules.every(({ kind }) => kind !== 'once'));
});

test('the rule set of a calendar is found by its name', async () => {
  const scotland = (await readRuleSet('GB-SCT'))!;
  assert.equal((await ruleSetOf({ names: scotland.names }))?.id, 'GB-SCT');
  assert.equal((await ruleSetOf((await readRuleSet('federal'))!))?.id, 'federal');
  const { fr } = scotland.names;
  assert.equal(await ruleSetOf({ names: { ...scotland.names, fr: `${fr} ?` } }), null);
  for (const code of ['XX', 'DE-XX', 'BE', 'toString', '']) assert.equal(await readRuleSet(code), null, code);
});
