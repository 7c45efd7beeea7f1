import assert from 'node:assert/strict';
import { test } from 'node:test';
import ICAL from 'ical.js';
import { desks } from '#demo/cast.ts';
import { planImport } from '#domain/calendar/calendar-import.ts';
import { dayOff } from '#domain/calendar/days-off.ts';
import { languages } from '#domain/language.ts';
import { findDesk } from '#store/desks/desks.ts';
import { listAuditEntries } from '#store/history/audit.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { importDays } from './import.ts';
import { readCalendarFile } from './read.ts';
import { writeCalendarFile } from './write.ts';

const now = '2026-11-24T09:00:00Z';
const federal = { ...desks.wcms, id: '0199aaaa-0000-7000-8000-000000000001' };
const reason = { fr: 'Fête', nl: 'Feest', de: 'Fest', en: 'Feast' };
const limited = {
  ...federal,
  calendar: {
    ...federal.calendar,
    rules: [
      ...federal.calendar.rules,
      { kind: 'fixed' as const, month: 2, day: 29, reason, from: '2027-01-01', until: '2032-12-31' },
    ],
  },
};
const written = writeCalendarFile(limited, 'nl', now);
const events = new ICAL.Component(ICAL.parse(written))
  .getAllSubcomponents('vevent')
  .map((event) => new ICAL.Event(event));
const named = (uid: string) => events.find((event) => event.uid === `${uid}.${federal.id}@belfry`);

test('a fixed day repeats yearly until its last valid date', () => {
  assert.match(String(named('fixed-12-25')?.component.getFirstPropertyValue('rrule')), /^FREQ=YEARLY$/);
  assert.equal(named('fixed-12-25')?.startDate.toString(), '2026-12-25');
  assert.match(String(named('fixed-02-29')?.component.getFirstPropertyValue('rrule')), /UNTIL=2032-?12-?31/);
  assert.equal(named('fixed-02-29')?.startDate.toString(), '2028-02-29');
});

test('days that move with Easter are exported singly for ten years, single days once', () => {
  assert.equal(named('easter-39-2027')?.startDate.toString(), '2027-05-06');
  assert.equal(named('easter-39-2035')?.startDate.toString(), '2035-05-03');
  assert.equal(named('easter-39-2036'), undefined);
  assert.equal(named('2026-05-15')?.component.hasProperty('rrule'), false);
});

test('a day has its name in the reader’s language, is all-day and keeps its UID in every language', () => {
  assert.equal(named('fixed-11-02')?.summary, 'Allerzielen');
  assert.ok(named('fixed-11-02')?.startDate.isDate);
  const uids = (text: string) => text.match(/^UID:.*(?:\r\n .*)*/gm);
  assert.deepEqual(uids(writeCalendarFile(limited, 'fr', '2026-12-01T09:00:00Z')), uids(written));
  for (const line of written.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
});

test('importing our own export adds nothing to its calendar, and the same days in four languages to another', () => {
  const read = readCalendarFile(written);
  assert.ok('days' in read);
  const states = (calendar: typeof federal.calendar) =>
    new Set(
      planImport(calendar, read.days, { today: '2026-11-24', needed: languages }).planned.map(({ state }) => state),
    );
  assert.deepEqual([...states(limited.calendar)].sort(), ['known', 'past']);
  const { rules, planned } = planImport({ ...desks.archives.calendar, rules: [] }, read.days, {
    today: '2026-11-24',
    needed: languages,
  });
  const taken = { ...desks.archives.calendar, rules };
  for (const date of ['2026-12-25', '2027-05-06', '2027-11-02', '2028-02-29', '2031-12-29'])
    assert.deepEqual(dayOff(taken, date), dayOff(limited.calendar, date), date);
  assert.equal(dayOff(taken, '2036-02-29'), null);
  assert.ok(planned.every(({ untranslated }) => !untranslated));
});

test('R17: an administrator imports the new days of a file; each is audited, and no year is decided by it', async () => {
  const desk = await openTestDesk();
  const { world, db, cast } = desk;
  const jonas = desk.actor('jonas');
  const lines = (date: string, words: string) =>
    ['BEGIN:VEVENT', `DTSTART;VALUE=DATE:${date}`, `SUMMARY:${words}`, 'END:VEVENT'].join('\r\n');
  const text = `BEGIN:VCALENDAR\r\n${lines('20270507', 'Brugdag')}\r\n${lines('20270506', 'Ascension')}\r\n${lines('20270512', 'Team day')}\r\nEND:VCALENDAR\r\n`;
  const given = new Map([['Team day', { fr: 'Journée', nl: 'Teamdag', de: 'Teamtag', en: 'Team day' }]]);
  assert.deepEqual(await importDays(world, desk.actor('nadia'), cast.desks.wcms, { text, given }), {
    refused: 'missing',
  });
  assert.deepEqual(await importDays(world, jonas, cast.desks.wcms, { text, given }), { saved: true });
  const { calendar } = await findDesk(db, cast.desks.wcms);
  assert.deepEqual(
    ['2027-05-07', '2027-05-12'].map((date) => dayOff(calendar, date)).map((off) => off && off !== 'weekend' && off.nl),
    ['Brugdag', 'Teamdag'],
  );
  assert.deepEqual(calendar.decidedYears, [2026]);
  const [entry] = await listAuditEntries(db, jonas, {}, 1);
  assert.deepEqual(entry?.data.fields, {
    '2027-05-07': { from: null, to: 'Jour de pont' },
    '2027-05-12': { from: null, to: 'Journée' },
  });
  assert.deepEqual(await importDays(world, jonas, cast.desks.wcms, { text, given }), { refused: 'nothingNew' });
});
