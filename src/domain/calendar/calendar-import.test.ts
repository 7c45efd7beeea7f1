import assert from 'node:assert/strict';
import { test } from 'node:test';
import { federalCalendar, legalHolidays } from '#domain/calendar/belgium.ts';
import { type FileDay, planImport, singleDaysMax } from '#domain/calendar/calendar-import.ts';
import { dayOff } from '#domain/calendar/days-off.ts';
import { languages } from '#domain/language.ts';

const today = '2026-11-24';
const once = (date: string, words = 'Pont'): FileDay => ({ kind: 'once', date, words, reasons: {} });
const fixed = (month: number, day: number, until = '', words = 'Fête'): FileDay => ({
  kind: 'fixed',
  month,
  day,
  until,
  words,
  reasons: {},
  from: `2020-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
});
const states = (days: FileDay[], calendar = federalCalendar) =>
  planImport(calendar, days, { today, needed: languages }).planned.map(({ state }) => state);

test('each day of a file is new, known, past, at a weekend, or without a reason', () => {
  const days = ['2027-05-07', '2027-05-06', '2026-11-23', '2027-05-08', '2027-05-10'].map((date) => once(date));
  days[4] = once('2027-05-10', ' ');
  assert.deepEqual(states(days), ['new', 'known', 'past', 'weekend', 'wordless']);
});

test('a yearly day is new, known, or over', () => {
  assert.deepEqual(states([fixed(9, 27), fixed(11, 2), fixed(9, 27, '2025-12-31')]), ['new', 'known', 'past']);
});

test('a day listed twice is new once, also if a yearly day covers it', () => {
  assert.deepEqual(states([fixed(9, 27), once('2027-09-27'), once('2027-05-07'), once('2027-05-07')]), [
    ...['new', 'known', 'new', 'known'],
  ]);
});

test('new days count from now on, up to their end if they have one; others change nothing', () => {
  const { rules } = planImport(legalHolidays, [fixed(9, 27, '2028-12-31'), once('2027-05-07'), once('2026-01-05')], {
    today,
    needed: languages,
  });
  const calendar = { ...legalHolidays, rules };
  assert.equal(rules.length, legalHolidays.rules.length + 2);
  assert.notEqual(dayOff(calendar, '2027-05-07'), null);
  assert.deepEqual([dayOff(calendar, '2028-09-27') !== null, dayOff(calendar, '2029-09-27')], [true, null]);
});

test('a known reason is taken in all four languages; others are marked as not translated', () => {
  const { planned } = planImport(legalHolidays, [once('2027-05-07', 'brugdag'), once('2027-05-10', 'Team day')], {
    today,
    needed: languages,
  });
  assert.deepEqual(planned[0]?.rule?.reason.de, 'Brückentag');
  assert.deepEqual([planned[0]?.untranslated, planned[1]?.untranslated], [false, true]);
  assert.deepEqual(planned[1]?.rule?.reason.fr, 'Team day');
  const given = new Map([['Team day', { fr: 'Journée', nl: 'Teamdag', de: 'Teamtag', en: 'Team day' }]]);
  const again = planImport(legalHolidays, [once('2027-05-10', 'Team day')], { today, needed: languages, given });
  assert.equal(again.planned[0]?.rule?.reason.nl, 'Teamdag');
});

test('a long text is cut to the length of a reason, never inside a character', () => {
  const { planned } = planImport(legalHolidays, [once('2027-05-07', `${'x'.repeat(79)}😀`)], {
    today,
    needed: languages,
  });
  assert.equal(planned[0]?.rule?.reason.en, 'x'.repeat(79));
});

test('a calendar has a maximum number of days', () => {
  const days = Array.from({ length: 760 }, (_, index) =>
    once(new Date(Date.UTC(2027, 0, 4 + index)).toISOString().slice(0, 10)),
  );
  const found = states(days, legalHolidays);
  assert.equal(found.filter((state) => state === 'new').length, singleDaysMax);
  assert.ok(found.includes('tooMany'));
});
