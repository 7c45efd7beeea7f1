import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FileDay } from '#domain/calendar/calendar-import.ts';
import { calendarEventsMax, calendarFileBytesMax, readCalendarFile } from './read.ts';

/** A calendar file with these events, each a list of lines. */
function calendar(...events: string[][]): string {
  const lines = events.flatMap((event) => ['BEGIN:VEVENT', 'UID:a@b', ...event, 'END:VEVENT']);
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//X//EN', ...lines, 'END:VCALENDAR', ''].join('\r\n');
}

function daysOf(text: string): FileDay[] {
  const read = readCalendarFile(text);
  if ('refused' in read) throw new Error(read.refused);
  return read.days;
}

function shown(...event: string[]) {
  return daysOf(calendar(event)).map((day) =>
    'notTaken' in day
      ? day.notTaken
      : day.kind === 'once'
        ? day.date
        : `${day.month}/${day.day} ${day.from}–${day.until}`,
  );
}

test('an all-day event is one day, or several up to its exclusive end', () => {
  assert.deepEqual(shown('DTSTART;VALUE=DATE:20270507', 'SUMMARY:Pont'), ['2027-05-07']);
  assert.deepEqual(shown('DTSTART;VALUE=DATE:20270507', 'DTEND;VALUE=DATE:20270509'), ['2027-05-07', '2027-05-08']);
  assert.deepEqual(shown('DTSTART;VALUE=DATE:20270507', 'DURATION:P2D'), ['2027-05-07', '2027-05-08']);
  assert.deepEqual(shown('DTSTART;VALUE=DATE:20270507', 'DTEND;VALUE=DATE:20270507'), ['2027-05-07']);
});

test('a yearly rule becomes a yearly day with its end', () => {
  const on = 'DTSTART;VALUE=DATE:20261115';
  assert.deepEqual(shown(on, 'RRULE:FREQ=YEARLY'), ['11/15 2026-11-15–']);
  assert.deepEqual(shown(on, 'RRULE:FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=15'), ['11/15 2026-11-15–']);
  assert.deepEqual(shown(on, 'RRULE:FREQ=YEARLY;UNTIL=20281231'), ['11/15 2026-11-15–2028-12-31']);
  assert.deepEqual(shown(on, 'RRULE:FREQ=YEARLY;COUNT=3'), ['11/15 2026-11-15–2028-12-31']);
});

test('any other rule is skipped, and none is expanded', () => {
  const on = 'DTSTART;VALUE=DATE:20261115';
  const rules = [
    'FREQ=WEEKLY',
    'FREQ=SECONDLY',
    'FREQ=YEARLY;INTERVAL=2',
    'FREQ=YEARLY;BYMONTH=12',
    'FREQ=YEARLY;BYDAY=1MO',
  ];
  for (const rule of rules) assert.deepEqual(shown(on, `RRULE:${rule}`), ['rule'], rule);
  assert.deepEqual(shown(on, 'RRULE:FREQ=YEARLY', 'EXDATE;VALUE=DATE:20271115'), ['rule']);
  assert.deepEqual(shown(on, 'RDATE;VALUE=DATE:20271116'), ['rule']);
});

test('a timed, cancelled, season-long or undated event is listed as skipped', () => {
  assert.deepEqual(shown('DTSTART:20270507T090000Z', 'DTEND:20270507T100000Z'), ['timed']);
  assert.deepEqual(shown('DTSTART;VALUE=DATE:20270507', 'STATUS:CANCELLED'), ['cancelled']);
  assert.deepEqual(shown('DTSTART;VALUE=DATE:20270601', 'DTEND;VALUE=DATE:20270901'), ['badDate']);
  assert.deepEqual(shown('DTSTART;VALUE=DATE:20270507', 'DTEND;VALUE=DATE:20270501'), ['badDate']);
  assert.deepEqual(shown('SUMMARY:Nothing'), ['badDate']);
});

test('the text of a day is one line without hidden or control characters', () => {
  const [day] = daysOf(calendar(['DTSTART;VALUE=DATE:20270507', 'SUMMARY:Pont \u202e de\\n l’Ascension\u0007']));
  assert.equal(day?.words, 'Pont de l’Ascension');
});

test('hostile and broken files are refused as a whole, with a reason', () => {
  const problem = (text: string) => {
    const read = readCalendarFile(text);
    return 'refused' in read ? read.refused : read.days.length;
  };
  assert.equal(problem(' \n'), 'empty');
  assert.equal(problem('<html>'), 'notACalendar');
  assert.equal(problem('BEGIN:VCARD\r\nEND:VCARD\r\n'), 'notACalendar');
  assert.equal(problem('BEGIN:VCALENDAR\r\n'.repeat(2_000)), 'notACalendar');
  assert.equal(problem('BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nEND:VCALENDAR'), 'notACalendar');
  assert.equal(problem('\0'.repeat(100)), 'notACalendar');
  assert.equal(problem('x'.repeat(calendarFileBytesMax + 1)), 'tooLarge');
  const day = ['DTSTART;VALUE=DATE:20270507'];
  assert.equal(problem(calendar(...Array.from({ length: calendarEventsMax + 1 }, () => day))), 'tooManyEvents');
  const month = ['DTSTART;VALUE=DATE:20270501', 'DTEND;VALUE=DATE:20270601'];
  assert.equal(problem(calendar(...Array.from({ length: 100 }, () => month))), 'tooManyEvents');
  assert.equal(
    problem(calendar(['DTSTART;VALUE=DATE:20279999', '__proto__:x', 'RRULE:FREQ=YEARLY;UNTIL=99999999'])),
    1,
  );
  for (const rule of ['FREQ=;;;', 'COUNT=1e9', 'FREQ=YEARLY;COUNT=999999999', 'FREQ=YEARLY;BYDAY=MO,TU,WE'])
    problem(calendar([...day, `RRULE:${rule}`]));
});
