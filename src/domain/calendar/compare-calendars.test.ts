import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CalendarRules, calendarDifferences } from '#domain/calendar/compare-calendars.ts';
import { noText } from '#domain/language.ts';

const named = (text: string) => ({ ...noText, fr: text, de: `${text} (de)` });
const telling = { language: 'de', order: ['fr', 'de'] } as const;
const legal: CalendarRules = {
  names: named('Légal'),
  rules: [
    { kind: 'fixed', month: 12, day: 25, reason: named('Noël') },
    { kind: 'once', date: '2027-05-07', reason: named('Pont') },
  ],
  decidedYears: [2026],
};

test('calendars differ in days that went, came or changed, in the language of the reader', () => {
  const other: CalendarRules = {
    ...legal,
    rules: [
      { kind: 'fixed', month: 12, day: 25, reason: named('Noël'), from: '2027-01-01' },
      { kind: 'easter', offsetDays: 39, reason: named('Ascension') },
    ],
  };
  assert.deepEqual(calendarDifferences(legal, other, telling), {
    '2027-05-07': { from: 'Pont (de)', to: null },
    'fixed-12-25': { from: 'Noël (de)', to: 'Noël (de), 2027-01-01 – ' },
    'easter-39': { from: null, to: 'Ascension (de)' },
  });
});

test('so do their rule sets and the years whose bridge days are decided; equal ones do not', () => {
  const federal = { ...legal, names: named('Fédéral'), decidedYears: [2027] };
  assert.deepEqual(calendarDifferences(legal, federal, telling), {
    calendar: { from: 'Légal (de)', to: 'Fédéral (de)' },
    'decided-2027': { from: null, to: null },
    'undecided-2026': { from: null, to: null },
  });
  assert.deepEqual(calendarDifferences(legal, { ...legal }, telling), {});
});
