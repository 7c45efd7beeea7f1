import assert from 'node:assert/strict';
import { test } from 'node:test';
import { federalCalendar, legalHolidays } from '#domain/calendar/belgium.ts';
import { countBusinessDays } from '#domain/calendar/business-days.ts';
import type { Calendar, DayOffRule } from '#domain/calendar/calendar.ts';
import { withBase } from '#domain/calendar/edit-calendar.ts';
import { isOpen } from '#domain/calendar/opening.ts';
import { addServiceHours } from '#domain/calendar/service-hours.ts';
import { daysOffOf } from '#domain/calendar/year-off.ts';
import {
  isOfBase,
  type TypedRule,
  withoutYearlyDay,
  withValidity,
  withYearlyDay,
  yearlyKey,
  yearlyRules,
  yearlyRulesMax,
} from '#domain/calendar/yearly-days.ts';
import { languages } from '#domain/language.ts';

const zone = 'Europe/Brussels';
const reason = { fr: 'Fête du desk', nl: 'Feest van de desk', de: 'Fest des Desks', en: 'Day of the desk' };
const first: TypedRule = { kind: 'fixed', weekday: '', day: '1', month: '12', offset: '', from: '', until: '', reason };

function added(typed: Partial<TypedRule>, calendar: Calendar = federalCalendar): Calendar {
  const done = withYearlyDay(calendar, { ...first, ...typed }, languages);
  assert.ok('rules' in done, JSON.stringify(done));
  return { ...calendar, rules: done.rules };
}

function limited(calendar: Calendar, key: string, from: string, until: string): Calendar {
  const done = withValidity(calendar, key, { from, until });
  assert.ok('rules' in done, JSON.stringify(done));
  return { ...calendar, rules: done.rules };
}

const problems = (typed: Partial<TypedRule>, calendar: Pick<Calendar, 'rules'> = federalCalendar) => {
  const done = withYearlyDay(calendar, { ...first, ...typed }, languages);
  return 'problems' in done ? done.problems : [];
};

test('R17: a notice of Tuesday 24 November closes a day later if 1 December is off, until that rule ends', () => {
  const closes = (from: string, until: string) =>
    countBusinessDays(added({ from, until }), zone, '2026-11-24', 5).closesAt;
  const [tuesday, wednesday] = ['2026-12-01T23:00:00Z', '2026-12-02T23:00:00Z'];
  assert.equal(countBusinessDays(federalCalendar, zone, '2026-11-24', 5).closesAt, tuesday);
  assert.equal(closes('', ''), wednesday);
  assert.equal(closes('2026-12-01', ''), wednesday);
  assert.equal(closes('2026-12-02', ''), tuesday);
  assert.equal(closes('', '2026-12-01'), wednesday);
  assert.equal(closes('', '2026-11-30'), tuesday);
  assert.equal(closes('2026-12-01', '2026-12-01'), wednesday);
});

test('R17: 29 October 2026 closes on Thursday 5 November once 2 November is no longer a federal day off', () => {
  const closes = (calendar: Calendar) => countBusinessDays(calendar, zone, '2026-10-29', 5).closesAt;
  assert.equal(closes(federalCalendar), '2026-11-06T23:00:00Z');
  assert.equal(closes(limited(federalCalendar, 'fixed-11-02', '', '2026-11-01')), '2026-11-05T23:00:00Z');
  assert.equal(closes(limited(federalCalendar, 'fixed-11-02', '', '2026-11-02')), '2026-11-06T23:00:00Z');
});

test('R3, R11: on such a day lines are closed and no service hours pass; before its start both are normal', () => {
  const hours = { 2: [{ opens: '08:30', closes: '17:00' }], 3: [{ opens: '08:30', closes: '17:00' }] };
  const noon = '2026-12-01T11:00:00Z';
  assert.equal(isOpen({ hours, calendar: added({ from: '2026-12-01' }), zone }, noon), false);
  assert.equal(isOpen({ hours, calendar: added({ from: '2026-12-02' }), zone }, noon), true);
  assert.equal(
    addServiceHours({ hours, calendar: added({ from: '2026-12-01' }), zone }, noon, 1),
    '2026-12-02T08:30:00Z',
  );
  assert.equal(
    addServiceHours({ hours, calendar: added({ from: '2026-12-02' }), zone }, noon, 1),
    '2026-12-01T12:00:00Z',
  );
});

test('a day is read as typed and sorted by its place in the year', () => {
  const calendar = added({ kind: 'easter', offset: '−2', day: '', until: '2030-12-31' });
  const keys = yearlyRules(calendar).map(yearlyKey);
  assert.deepEqual(keys.slice(0, 4), ['fixed-01-01', 'easter--2', 'easter-1', 'fixed-05-01']);
  assert.deepEqual(calendar.rules.at(-1), { kind: 'easter', offsetDays: -2, reason, until: '2030-12-31' });
  assert.deepEqual(added({ month: '2', day: '29' }).rules.at(-1), { kind: 'fixed', month: 2, day: 29, reason });
});

test('an invalid, known or unexplained day is refused, with all errors at once', () => {
  assert.deepEqual(problems({ month: '2', day: '30' }), ['badDay']);
  assert.deepEqual(problems({ day: '' }), ['badDay']);
  assert.deepEqual(problems({ kind: 'never' }), ['badDay']);
  assert.deepEqual(problems({ kind: 'easter', offset: '200' }), ['badOffset']);
  assert.deepEqual(problems({ kind: 'easter', offset: '1.5' }), ['badOffset']);
  assert.deepEqual(problems({ month: '11', day: '2' }), ['known']);
  assert.deepEqual(problems({ from: '2027-02-30' }), ['badFrom']);
  assert.deepEqual(problems({ from: '2027-02-01', until: '2027-01-31' }), ['badUntil']);
  assert.deepEqual(problems({ day: '40', until: 'x', reason: { ...reason, nl: '' } }), [
    ...['badDay', 'badUntil', 'reasonMissing'],
  ]);
  assert.deepEqual(withValidity(federalCalendar, 'fixed-11-02', { from: 'x', until: '' }), {
    refused: 'invalid',
    problems: ['badFrom'],
  });
});

test('a weekday from a date on, and days by the Orthodox Easter, are yearly days too', () => {
  const monday = { kind: 'weekday', weekday: '1', month: '5', day: '25' };
  const calendar = added({ kind: 'orthodox', offset: '1' }, added(monday));
  const dates = (year: number) => daysOffOf(calendar, year).days.filter((day) => day.reason === reason);
  assert.deepEqual(
    dates(2027).map(({ date, kind }) => [date, kind]),
    [
      ['2027-05-03', 'orthodox'],
      ['2027-05-31', 'weekday'],
    ],
  );
  assert.deepEqual(
    dates(2026).map(({ date }) => date),
    ['2026-04-13'],
    'the last Monday of May 2026 is Whit Monday',
  );
  assert.deepEqual(problems(monday, calendar), ['known']);
  assert.deepEqual(problems({ ...monday, weekday: '8' }), ['badDay']);
  assert.deepEqual(problems({ kind: 'orthodox', offset: '' }), ['badOffset']);
});

test('a calendar has a maximum number of yearly days', () => {
  const rules = Array.from({ length: yearlyRulesMax }, (_, at): DayOffRule => {
    return { kind: 'fixed', month: 1 + (at % 12), day: 2 + Math.floor(at / 12), reason };
  });
  assert.deepEqual(problems({}, { rules }), ['tooMany']);
});

test('new validity dates replace the earlier ones, and empty ones remove them', () => {
  const calendar = limited(added({ from: '2027-01-01', until: '2027-12-31' }), 'fixed-12-01', '', '2028-12-31');
  assert.deepEqual(calendar.rules.at(-1), { kind: 'fixed', month: 12, day: 1, reason, until: '2028-12-31' });
  assert.deepEqual(withoutYearlyDay(calendar, 'fixed-12-01'), federalCalendar.rules);
});

test('another rule set keeps the desk’s own days and validity dates', () => {
  const calendar = limited(added({ from: '2027-01-01' }), 'fixed-07-21', '', '2029-12-31');
  const legal = { ...calendar, ...withBase(calendar, federalCalendar, legalHolidays) };
  const rule = (key: string) => yearlyRules(legal).find((each) => yearlyKey(each) === key);
  assert.equal(rule('fixed-11-02'), undefined);
  assert.equal(rule('fixed-07-21')?.until, '2029-12-31');
  assert.equal(rule('fixed-12-01')?.from, '2027-01-01');
  assert.deepEqual(
    [isOfBase(legalHolidays, rule('fixed-07-21')!), isOfBase(legalHolidays, rule('fixed-12-01')!)],
    [true, false],
  );
  const federal = withBase(legal, legalHolidays, federalCalendar);
  assert.deepEqual(new Set(federal.rules), new Set(calendar.rules));
});
