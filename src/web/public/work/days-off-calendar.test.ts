import assert from 'node:assert/strict';
import { test } from 'node:test';
import ICAL from 'ical.js';
import { desks } from '#demo/cast.ts';
import { daysOffCalendar } from '#web/public/work/days-off-calendar.ts';

const desk = { ...desks.wcms, id: '0199aaaa-0000-7000-8000-000000000001' };
const written = daysOffCalendar(desk, 'fr', '2026-11-24T09:00:00Z');
const calendar = new ICAL.Component(ICAL.parse(written));
const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
const on = (date: string) => events.find(({ startDate }) => startDate.toString() === date);

test('the calendar has this year and the next, and no undecided bridge day', () => {
  assert.equal(events.length, 20 + 18);
  assert.ok(on('2026-05-15'));
  assert.equal(on('2027-05-07'), undefined);
});

test('a day off is an exclusive-end all-day event that leaves its reader free', () => {
  const christmas = on('2026-12-25')!;
  assert.ok(christmas.startDate.isDate);
  assert.equal(christmas.endDate.toString(), '2026-12-26');
  assert.equal(christmas.component.getFirstPropertyValue('transp'), 'TRANSPARENT');
  assert.equal(on('2026-12-31')!.endDate.toString(), '2027-01-01');
});

test('a day has its reason in the file’s language, and names that language', () => {
  const summary = on('2026-12-25')!.component.getFirstProperty('summary')!;
  assert.equal(summary.getFirstValue(), 'Fermé\u00a0: Noël');
  assert.equal(summary.getFirstParameter('language'), 'fr');
});

test('a day has the same UID in every language and on every date, and each its own', () => {
  const uids = (text: string) =>
    new ICAL.Component(ICAL.parse(text))
      .getAllSubcomponents('vevent')
      .map((event) => event.getFirstPropertyValue('uid'));
  assert.deepEqual(uids(daysOffCalendar(desk, 'de', '2026-11-30T09:00:00Z')), uids(written));
  assert.equal(new Set(uids(written)).size, events.length);
});

test('the file follows RFC 5545', () => {
  assert.match(written, /^BEGIN:VCALENDAR\r\n/);
  assert.match(written, /\r\nEND:VCALENDAR\r\n$/);
  assert.doesNotMatch(written, /[^\r]\n/);
  assert.match(written, /\r\nDTSTART;VALUE=DATE:20261225\r\n/);
  assert.match(written, /\r\nDTSTAMP:20261124T000000Z\r\n/);
  assert.match(written, /\r\nREFRESH-INTERVAL;VALUE=DURATION:P1D\r\n/);
  for (const line of written.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
  assert.deepEqual(
    [calendar.getFirstPropertyValue('version'), !!calendar.getFirstPropertyValue('prodid')],
    ['2.0', true],
  );
});
