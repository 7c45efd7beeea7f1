import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { federalCalendar, legalHolidays } from '#domain/calendar/belgium.ts';
import type { Calendar, WeeklyHours } from '#domain/calendar/calendar.ts';
import type { TicketClock } from '#domain/clock/clock.ts';
import { afterReminder, extendClock, informationSchedule, noticeSchedule } from '#domain/clock/schedule.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { withDefaults } from '#domain/desks/settings.ts';

const span = [{ opens: '08:30', closes: '17:00' }];
const week: WeeklyHours = { 1: span, 2: span, 3: span, 4: span, 5: span };
const policy = { version: 1, reminderDays: [2, 4], noticeDay: 6, closingDays: 5, extensionDays: 5 };
const federal = deskOf({});
const legal = deskOf({ calendar: legalHolidays });

const table: [notice: string, legal: string, federal: string][] = [
  ['2026-11-24T10:00:00Z', '2026-12-01T23:00:00Z', '2026-12-01T23:00:00Z'],
  ['2026-10-29T10:00:00Z', '2026-11-05T23:00:00Z', '2026-11-06T23:00:00Z'],
  ['2026-12-21T10:00:00Z', '2026-12-29T23:00:00Z', '2027-01-05T23:00:00Z'],
  ['2026-05-12T10:00:00Z', '2026-05-20T22:00:00Z', '2026-05-21T22:00:00Z'],
];
for (const [notice, byLaw, byFederal] of table) {
  test(`a notice of ${notice.slice(0, 10)} closes on the day given by R17`, () => {
    assert.equal(noticeSchedule(legal, notice).closesAt, byLaw);
    assert.equal(noticeSchedule(federal, notice).closesAt, byFederal);
  });
}

test('after a notice only the closing is left, and its date is expected until the relay accepts the mail', () => {
  assert.deepEqual(noticeSchedule(federal, '2026-11-27T14:20:00Z'), {
    phase: 'notice',
    asked: 0,
    of: 0,
    next: '2026-12-04T23:00:00Z',
    closesAt: '2026-12-04T23:00:00Z',
    expected: true,
    startedOn: '2026-11-27',
    counted: ['2026-11-30', '2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04'],
    skipped: [
      { date: '2026-11-28', reason: 'weekend' },
      { date: '2026-11-29', reason: 'weekend' },
    ],
    extended: false,
    steps: [{ step: 'close', at: '2026-12-04T23:00:00Z' }],
  });
});

test('the day of the notice is the desk’s day: 23:30 UTC is already tomorrow in Brussels', () => {
  assert.equal(noticeSchedule(federal, '2026-11-23T22:59:59Z').closesAt, '2026-11-30T23:00:00Z');
  assert.equal(noticeSchedule(federal, '2026-11-23T23:30:00Z').closesAt, '2026-12-01T23:00:00Z');
});

test('a request is repeated on the 2nd and 4th business day, and the notice follows on the 6th, at opening (R15)', () => {
  const clock = informationSchedule(federal, '2026-11-27T14:20:00Z');
  assert.deepEqual(clock.steps, [
    { step: 'remind', at: '2026-12-01T07:30:00Z' },
    { step: 'remind', at: '2026-12-03T07:30:00Z' },
    { step: 'notice', at: '2026-12-07T07:30:00Z' },
    { step: 'close', at: '2026-12-14T23:00:00Z' },
  ]);
  assert.deepEqual([clock.phase, clock.asked, clock.of, clock.next], ['reminder', 0, 2, '2026-12-01T07:30:00Z']);
});

test('while reminders run, the days lead to the closing that silence would cause', () => {
  const { counted, skipped, closesAt } = informationSchedule(federal, '2026-11-27T14:20:00Z');
  assert.equal(counted.length, 11);
  assert.equal(counted.at(-1), '2026-12-14');
  assert.deepEqual(
    skipped.map(({ date }) => date.slice(5)),
    ['11-28', '11-29', '12-05', '12-06', '12-12', '12-13'],
  );
  assert.equal(closesAt, '2026-12-14T23:00:00Z');
});

test('reminders skip the turn of the year', () => {
  const clock = informationSchedule(federal, '2026-12-22T10:00:00Z');
  assert.deepEqual(
    clock.steps.map(({ at }) => at),
    ['2026-12-24T07:30:00Z', '2027-01-05T07:30:00Z', '2027-01-07T07:30:00Z', '2027-01-14T23:00:00Z'],
  );
});

test('reminders are sent at the opening by the wall clock, before and after summer time begins', () => {
  const [first, second] = informationSchedule(federal, '2026-03-25T10:00:00Z').steps;
  assert.equal(first!.at, '2026-03-27T07:30:00Z');
  assert.equal(second!.at, '2026-03-31T06:30:00Z');
});

test('a sent reminder counts as asked again, and the next step follows', () => {
  const clock = afterReminder(informationSchedule(federal, '2026-11-27T14:20:00Z'));
  assert.deepEqual([clock.asked, clock.of, clock.next], [1, 2, '2026-12-03T07:30:00Z']);
  const last = afterReminder(clock);
  assert.deepEqual([last.asked, last.next, last.steps.length], [2, '2026-12-07T07:30:00Z', 2]);
});

test('after the last reminder no reminder is left', () => {
  assert.throws(() => afterReminder(noticeSchedule(federal, '2026-11-27T14:20:00Z')));
});

test('"more time" after a notice adds 5 business days to the current deadline (R20)', () => {
  const clock = extendClock(federal, noticeSchedule(federal, '2026-12-21T10:00:00Z'));
  assert.equal(clock.closesAt, '2027-01-12T23:00:00Z');
  assert.equal(clock.next, clock.closesAt);
  assert.deepEqual(clock.steps, [{ step: 'close', at: clock.closesAt }]);
  assert.equal(clock.extended, true);
});

test('"more time" shows all days counted and skipped, once each', () => {
  const clock = extendClock(federal, noticeSchedule(federal, '2026-12-21T10:00:00Z'));
  assert.equal(clock.counted.length, 10);
  assert.deepEqual(clock.skipped.map(({ date }) => date).slice(-4), [
    '2027-01-02',
    '2027-01-03',
    '2027-01-09',
    '2027-01-10',
  ]);
});

test('"more time" before a reminder moves it and all later steps by 5 business days, at opening', () => {
  const clock = extendClock(federal, informationSchedule(federal, '2026-11-27T14:20:00Z'));
  assert.deepEqual(clock.steps, [
    { step: 'remind', at: '2026-12-08T07:30:00Z' },
    { step: 'remind', at: '2026-12-10T07:30:00Z' },
    { step: 'notice', at: '2026-12-14T07:30:00Z' },
    { step: 'close', at: '2026-12-21T23:00:00Z' },
  ]);
  assert.equal(clock.next, '2026-12-08T07:30:00Z');
});

test('"more time" between the reminders leaves the one already sent', () => {
  const clock = extendClock(federal, afterReminder(informationSchedule(federal, '2026-11-27T14:20:00Z')));
  assert.deepEqual([clock.asked, clock.next, clock.steps.length], [1, '2026-12-10T07:30:00Z', 3]);
});

test('another desk’s policy: no reminder, notice on the 3rd day, closing after 10', () => {
  const desk = deskOf({ policy: { ...policy, reminderDays: [], noticeDay: 3, closingDays: 10 } });
  const clock = informationSchedule(desk, '2026-11-24T10:00:00Z');
  assert.deepEqual(clock.steps, [
    { step: 'notice', at: '2026-11-27T07:30:00Z' },
    { step: 'close', at: '2026-12-11T23:00:00Z' },
  ]);
});

test('a desk without hours on a reminder’s day sends it at the week’s earliest hour', () => {
  const desk = deskOf({ hours: { 1: [{ opens: '9:30', closes: '12:00' }], 2: [{ opens: '13:00', closes: '17:00' }] } });
  assert.equal(informationSchedule(desk, '2026-11-24T10:00:00Z').next, '2026-11-26T08:30:00Z');
});

test('a desk without any hours sends reminders when the day begins', () => {
  assert.equal(informationSchedule(deskOf({ hours: {} }), '2026-11-24T10:00:00Z').next, '2026-11-25T23:00:00Z');
});

/** Published Easter Sundays. */
const easters: Record<number, string> = {
  2020: '04-12',
  2021: '04-04',
  2022: '04-17',
  2023: '04-09',
  2024: '03-31',
  2025: '04-20',
  2026: '04-05',
  2027: '03-28',
  2028: '04-16',
  2029: '04-01',
  2030: '04-21',
  2031: '04-13',
  2032: '03-28',
  2033: '04-17',
  2034: '04-09',
  2035: '03-25',
  2036: '04-13',
  2037: '04-05',
  2038: '04-25',
  2039: '04-10',
  2040: '04-01',
  2041: '04-21',
};

test('the schedules agree with a day-by-day count on the wall calendar, 400 times', () => {
  for (let example = 0; example < 400; example++) {
    const day0 = new Temporal.PlainDate(2020, 1, 1).add({ days: example * 19 });
    const [desk, off] = example % 2 ? [federal, isOffByFederal] : ([legal, isOffByLaw] as const);
    const at = day0.toZonedDateTime({
      timeZone: 'Europe/Brussels',
      plainTime: `${String(example % 24).padStart(2, '0')}:15`,
    });
    const notice = noticeSchedule(desk, at.toInstant().toString());
    const request = informationSchedule(desk, at.toInstant().toString());
    assert.equal(notice.closesAt, endBySlowCount(day0, 5, off), `notice of ${day0}`);
    assert.equal(request.closesAt, endBySlowCount(day0, 11, off), `request of ${day0}`);
    assert.deepEqual(
      request.steps.slice(0, 3).map((step) => step.at),
      [2, 4, 6].map((days) => openingBySlowCount(day0, days, off)),
    );
  }
});

const zones = [
  'Europe/Brussels',
  'America/New_York',
  'Africa/Cairo',
  'America/Santiago',
  'Asia/Kathmandu',
  'Pacific/Auckland',
  'Atlantic/Azores',
];
const instant = fc
  .integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2041, 0, 1) })
  .map((ms) => Temporal.Instant.fromEpochMilliseconds(ms).toString());
const anyDesk = fc
  .record({ zone: fc.constantFrom(...zones), calendar: fc.constantFrom<Calendar>(legalHolidays, federalCalendar) })
  .map(deskOf);

test('a deadline is never before the end of the fifth business day, in any zone, across clock changes and year ends', () => {
  fc.assert(
    fc.property(anyDesk, instant, (desk, at) => {
      const { closesAt, counted, startedOn } = noticeSchedule(desk, at);
      const lastMoment = Temporal.Instant.from(closesAt).subtract({ nanoseconds: 1 }).toZonedDateTimeISO(desk.zone);
      assert.equal(startedOn, Temporal.Instant.from(at).toZonedDateTimeISO(desk.zone).toPlainDate().toString());
      assert.equal(lastMoment.toPlainDate().toString(), counted[4]);
      assert.ok(lastMoment.dayOfWeek <= 5);
      assert.ok(Date.parse(closesAt) - Date.parse(at) > 5 * 23 * 3_600_000);
    }),
    { numRuns: 2000 },
  );
});

test('the steps of a clock are in order after day 0 and end with the closing, extended or not', () => {
  fc.assert(
    fc.property(anyDesk, instant, fc.nat(2), (desk, at, sent) => {
      let clock = informationSchedule(desk, at);
      for (let reminder = 0; reminder < sent; reminder++) clock = afterReminder(clock);
      for (const one of [clock, extendClock(desk, clock)]) assertInOrder(one, at);
      assert.equal(extendClock(desk, clock).counted.length, clock.counted.length + 5);
    }),
    { numRuns: 500 },
  );
});

function assertInOrder(clock: TicketClock, at: string) {
  const moments = [at, ...clock.steps.map((step) => step.at)].map((moment) => Date.parse(moment));
  assert.deepEqual(
    moments,
    [...new Set(moments)].sort((one, other) => one - other),
  );
  assert.equal(clock.steps.at(-1)!.at, clock.closesAt);
  assert.equal(clock.next, clock.steps[0]!.at);
}

/** Counts R17 naively: dates and Easter from tables, without the code under test. */
function endBySlowCount(day0: Temporal.PlainDate, days: number, off: (date: Temporal.PlainDate) => boolean): string {
  const next = slowCount(day0, days, off).add({ days: 1 });
  return next.toZonedDateTime('Europe/Brussels').toInstant().toString();
}

function openingBySlowCount(
  day0: Temporal.PlainDate,
  days: number,
  off: (date: Temporal.PlainDate) => boolean,
): string {
  const date = slowCount(day0, days, off);
  return date.toZonedDateTime({ timeZone: 'Europe/Brussels', plainTime: '08:30' }).toInstant().toString();
}

function slowCount(
  day0: Temporal.PlainDate,
  days: number,
  off: (date: Temporal.PlainDate) => boolean,
): Temporal.PlainDate {
  let date = day0;
  for (let counted = 0; counted < days; ) {
    date = date.add({ days: 1 });
    if (date.dayOfWeek !== 6 && date.dayOfWeek !== 7 && !off(date)) counted++;
  }
  return date;
}

function isOffByLaw(date: Temporal.PlainDate): boolean {
  const text = date.toString();
  if (['01-01', '05-01', '07-21', '08-15', '11-01', '11-11', '12-25'].includes(text.slice(5))) return true;
  const easter = Temporal.PlainDate.from(`${date.year}-${easters[date.year]}`);
  return [1, 39, 50].some((days) => easter.add({ days }).equals(date));
}

function isOffByFederal(date: Temporal.PlainDate): boolean {
  const text = date.toString();
  const federalDays = ['11-02', '11-15', '12-26', '12-27', '12-28', '12-29', '12-30', '12-31'];
  return isOffByLaw(date) || federalDays.includes(text.slice(5)) || ['2026-05-15', '2026-07-20'].includes(text);
}

function deskOf(own: Partial<Desk>): Desk {
  const names = { fr: 'Support WCMS', nl: 'WCMS Support', de: 'WCMS Support', en: 'WCMS Support' };
  return {
    ...withDefaults({ names, policy }),
    id: 'dto',
    prefix: 'DTO',
    mailbox: 'wcms@desk.example',
    calendar: federalCalendar,
    hours: week,
    look: { accent: null, logo: null },
    ...own,
  };
}
