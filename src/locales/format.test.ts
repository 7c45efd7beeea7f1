import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages } from '#domain/language.ts';
import { fieldValue } from '#locales/field-value.ts';
import * as format from '#locales/format.ts';
import { phone, telUri } from '#locales/phone.ts';

const zone = 'Europe/Brussels';
const date = '2026-12-01';
const morning = '2026-12-01T07:30:00Z';
const evening = '2026-12-01T16:00:00Z';
/** Marks no-break spaces. Every space inside a format must be one. */
const seen = (text: string) => text.replaceAll('\u00a0', '~').replaceAll('\u202f', '~');
const all = (write: (language: 'fr' | 'nl' | 'de' | 'en') => string) =>
  languages.map((language) => seen(write(language)));

test('a long date', () => {
  assert.deepEqual(
    all((language) => format.longDate(date, language, zone)),
    ['mardi~1er~décembre~2026', 'dinsdag~1~december~2026', 'Dienstag,~1.~Dezember~2026', 'Tuesday~1~December~2026'],
  );
});

test('a long date omits an obvious year', () => {
  assert.deepEqual(
    all((language) => format.longDay(date, language, zone)),
    ['mardi~1er~décembre', 'dinsdag~1~december', 'Dienstag,~1.~Dezember', 'Tuesday~1~December'],
  );
});

test('a closing date is the day that ends at midnight, not the one that begins (R17)', () => {
  assert.deepEqual(
    all((language) => format.closingDate('2026-12-01T23:00:00Z', language, zone)),
    ['mardi~1er~décembre~2026', 'dinsdag~1~december~2026', 'Dienstag,~1.~Dezember~2026', 'Tuesday~1~December~2026'],
  );
});

test('a month, whole and short', () => {
  assert.deepEqual(
    all((language) => format.monthOf('2026-12', language)),
    ['décembre~2026', 'december~2026', 'Dezember~2026', 'December~2026'],
  );
  assert.deepEqual(
    all((language) => format.shortMonth('2026-12', language)),
    ['déc.~2026', 'dec.~2026', 'Dez.~2026', 'Dec~2026'],
  );
});

test('a short date', () => {
  assert.deepEqual(
    all((language) => format.shortDate(date, language, zone, morning)),
    ['mar.~1er~déc.', 'di~1~dec.', 'Di.,~1.~Dez.', 'Tue~1~Dec'],
  );
});

test('a short date half a year away has its year', () => {
  const seenOn = (now: string) => seen(format.shortDate(date, 'en', zone, now));
  assert.deepEqual(['2026-05-31', '2026-06-05', '2027-01-02', '2027-05-30', '2027-06-03', '2036-12-01'].map(seenOn), [
    'Tue~1~Dec~2026',
    'Tue~1~Dec',
    'Tue~1~Dec',
    'Tue~1~Dec',
    'Tue~1~Dec~2026',
    'Tue~1~Dec~2026',
  ]);
  assert.deepEqual(
    all((language) => format.shortDateTime(morning, language, zone, '2027-12-01T08:00:00Z')),
    ['mar.~1er~déc.~2026, 8~h~30', 'di~1~dec.~2026, 8.30~uur', 'Di.,~1.~Dez.~2026, 8.30~Uhr', 'Tue~1~Dec~2026, 8:30'],
  );
});

test('only the first of a month is "1er" in French', () => {
  assert.equal(seen(format.longDate('2026-12-21', 'fr', zone)), 'lundi~21~décembre~2026');
});

test('short weekdays under the steps of a clock', () => {
  assert.deepEqual(
    all((language) => format.weekdayShort(date, language, zone)),
    ['mar', 'di', 'Di', 'Tue'],
  );
});

test('a time with minutes, and a full hour without', () => {
  assert.deepEqual(
    all((language) => format.time(morning, language, zone)),
    ['8~h~30', '8.30~uur', '8.30~Uhr', '8:30'],
  );
  assert.deepEqual(
    all((language) => format.time(evening, language, zone)),
    ['17~h', '17.00~uur', '17.00~Uhr', '17:00'],
  );
});

test('the clock has 24 hours and begins at 0', () => {
  assert.deepEqual(
    all((language) => format.time('2026-12-01T23:05:00Z', language, zone)),
    ['0~h~05', '0.05~uur', '0.05~Uhr', '0:05'],
  );
});

test('weekly opening hours are formatted like times', () => {
  assert.deepEqual(
    all((language) => format.timeOfDay('08:30', language)),
    ['8~h~30', '8.30~uur', '8.30~Uhr', '8:30'],
  );
  assert.deepEqual(
    all((language) => format.timeOfDay('24:00', language)),
    ['24~h', '24.00~uur', '24.00~Uhr', '24:00'],
  );
});

test('the end of a day', () => {
  assert.deepEqual(all(format.endOfDay), ['à~24~h', 'om~24.00~uur', 'um~24.00~Uhr', 'at~24:00']);
});

test('a date with its time', () => {
  assert.deepEqual(
    all((language) => format.dateTime(morning, language, zone)),
    [
      'mardi~1er~décembre~2026 à~8~h~30',
      'dinsdag~1~december~2026 om~8.30~uur',
      'Dienstag,~1.~Dezember~2026, um~8.30~Uhr',
      'Tuesday~1~December~2026 at~8:30',
    ],
  );
});

test('a short date with its time', () => {
  assert.deepEqual(
    all((language) => format.shortDateTime(morning, language, zone, morning)),
    ['mar.~1er~déc., 8~h~30', 'di~1~dec., 8.30~uur', 'Di.,~1.~Dez., 8.30~Uhr', 'Tue~1~Dec, 8:30'],
  );
});

test('a deadline is the end of the last day, not the start of the next', () => {
  assert.equal(format.lastDay('2026-12-04T23:00:00Z', zone), '2026-12-04');
  assert.deepEqual(
    all((language) => format.deadline('2026-12-04T23:00:00Z', language, zone)),
    [
      'vendredi~4~décembre~2026 à~24~h',
      'vrijdag~4~december~2026 om~24.00~uur',
      'Freitag,~4.~Dezember~2026, um~24.00~Uhr',
      'Friday~4~December~2026 at~24:00',
    ],
  );
});

test('an instant is formatted in the desk’s zone', () => {
  assert.equal(seen(format.longDate('2026-12-31T23:30:00Z', 'en', zone)), 'Friday~1~January~2027');
  assert.equal(
    seen(format.dateTime('2026-12-31T23:30:00Z', 'en', 'America/New_York')),
    'Thursday~31~December~2026 at~18:30',
  );
});

test('a date is the same in every zone', () => {
  for (const where of ['Pacific/Auckland', 'America/Los_Angeles', 'UTC'])
    assert.equal(seen(format.longDate(date, 'en', where)), 'Tuesday~1~December~2026');
});

test('summer time is wall-clock time', () => assert.equal(format.time('2026-07-01T06:30:00Z', 'en', zone), '8:30'));

test('a value that is neither date nor instant throws', () => {
  for (const text of ['soon', '', '2026-12-01T25:00:00Z'])
    assert.throws(() => format.longDate(text, 'en', zone), RangeError);
});

test('a number', () => {
  assert.deepEqual(
    all((language) => format.number(41_208, language)),
    ['41~208', '41.208', '41.208', '41,208'],
  );
  assert.deepEqual(
    all((language) => format.number(0.5, language)),
    ['0,5', '0,5', '0,5', '0.5'],
  );
});

test('the size of a file', () => {
  assert.deepEqual(
    all((language) => format.bytes(1_500_000, language)),
    ['1,5~Mo', '1,5~MB', '1,5~MB', '1.5~MB'],
  );
  assert.deepEqual(
    all((language) => format.bytes(184_200, language)),
    ['184~ko', '184~kB', '184~kB', '184~kB'],
  );
  assert.deepEqual(
    all((language) => format.bytes(512, language)),
    ['512~o', '512~B', '512~B', '512~B'],
  );
  assert.deepEqual(
    [999, 999_499, 999_500, 2e9].map((size) => seen(format.bytes(size, 'en'))),
    ['999~B', '999~kB', '1~MB', '2~GB'],
  );
});

test('quotation marks follow the language', () => {
  assert.deepEqual(
    all((language) => format.quote('Opgelost', language)),
    ['«~Opgelost~»', '“Opgelost”', '„Opgelost“', '“Opgelost”'],
  );
});

test('a ticket number is spelled with a pause at each dash', () => {
  assert.equal(format.spellNumber('DTO-104217-39'), 'D T O, 1 0 4 2 1 7, 3 9');
});

test('a Belgian phone number is formatted as dialled there', () => {
  assert.equal(seen(phone('+3225551210')), '02~555~12~10');
  assert.equal(seen(phone('+32470123456')), '0470~12~34~56');
});

test('outside Belgium the number is international', () => {
  assert.equal(seen(phone('+3225551210', { abroad: true })), '+32~2~555~12~10');
});

test('a foreign number is international', () => assert.equal(seen(phone('+33142345678')), '+33~1~42~34~56~78'));

test('an invalid phone number is shown as it was entered', () => assert.equal(phone('ext. 12'), 'ext. 12'));

test('a phone link is always international', () => assert.equal(telUri('+32 2 555 12 10'), 'tel:+3225551210'));

test('the year of a date in a field may go to the next line of a narrow cell, and nothing else of it', () => {
  const text = fieldValue({ type: 'date', day: '2026-12-10' }, 'de');
  assert.equal(seen(text), 'Donnerstag,~10.~Dezember 2026');
});
