import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { federalCalendar } from '#domain/calendar/belgium.ts';
import type { Calendar, WeeklyHours } from '#domain/calendar/calendar.ts';
import type { TicketClock } from '#domain/clock/clock.ts';
import { lateReminder, postponed, recountClock } from '#domain/clock/recount.ts';
import { extendClock, informationSchedule, noticeSchedule } from '#domain/clock/schedule.ts';
import type { Desk } from '#domain/desks/desk.ts';

const span = [{ opens: '08:30', closes: '17:00' }];
const week: WeeklyHours = { 1: span, 2: span, 3: span, 4: span, 5: span };
const policy = { version: 1, reminderDays: [2, 4], noticeDay: 6, closingDays: 5, extensionDays: 5 };
const federal = deskOf(federalCalendar);
const bridge = { fr: 'Pont', nl: 'Brugdag', de: 'Brückentag', en: 'Bridge day' };

/** A notice that the relay accepted on Tuesday 24 November 2026: it closes at the end of Tuesday 1 December. */
const notice = running(noticeSchedule(federal, '2026-11-24T10:00:00Z'));
const asked = running(informationSchedule(federal, '2026-11-24T10:00:00Z'));

test('a new day off within the count moves the closing by one business day, with the reason', () => {
  const clock = recountClock(offOn('2026-11-27'), notice, '2026-11-25T09:00:00Z');
  assert.equal(clock.closesAt, '2026-12-02T23:00:00Z');
  assert.deepEqual(clock.counted, ['2026-11-25', '2026-11-26', '2026-11-30', '2026-12-01', '2026-12-02']);
  assert.deepEqual(clock.skipped[0], { date: '2026-11-27', reason: bridge });
  assert.deepEqual(clock.steps, [{ step: 'close', at: '2026-12-02T23:00:00Z' }]);
  assert.equal(clock.next, '2026-12-02T23:00:00Z');
});

test('a day off in the past or after the closing changes nothing', () => {
  assert.deepEqual(recountClock(offOn('2026-11-25'), notice, '2026-11-26T09:00:00Z'), notice);
  assert.deepEqual(recountClock(offOn('2026-12-02'), notice, '2026-11-25T09:00:00Z'), notice);
});

test('if today becomes a day off, it no longer counts', () => {
  assert.equal(recountClock(offOn('2026-11-25'), notice, '2026-11-25T09:00:00Z').closesAt, '2026-12-02T23:00:00Z');
});

test('removing a day off brings no date forward: the stated date stands', () => {
  const told = running(noticeSchedule(offOn('2026-11-27'), '2026-11-24T10:00:00Z'));
  const clock = recountClock(federal, told, '2026-11-25T09:00:00Z');
  assert.deepEqual([clock.closesAt, clock.steps], [told.closesAt, told.steps]);
  assert.ok(clock.counted.includes('2026-11-27') && clock.counted.at(-1) === told.counted.at(-1));
});

test('reminders and the notice move with the days, each to the opening', () => {
  const clock = recountClock(offOn('2026-11-26'), asked, '2026-11-25T09:00:00Z');
  assert.deepEqual(
    clock.steps.map(({ at }) => at),
    ['2026-11-27T07:30:00Z', '2026-12-01T07:30:00Z', '2026-12-03T07:30:00Z', '2026-12-10T23:00:00Z'],
  );
  assert.equal(clock.counted.length, asked.counted.length);
});

test('later opening hours move the clock’s mails, not its closing', () => {
  const late = [{ opens: '10:00', closes: '17:00' }];
  const desk = { ...federal, hours: { 1: late, 2: late, 3: late, 4: late, 5: late } };
  const clock = recountClock(desk, asked, '2026-11-25T09:00:00Z');
  assert.equal(clock.steps[0]?.at, '2026-11-26T09:00:00Z');
  assert.equal(clock.closesAt, asked.closesAt);
});

test('days added by more time are recounted too', () => {
  const extended = extendClock(federal, notice);
  const clock = recountClock(offOn('2026-12-03'), extended, '2026-11-25T09:00:00Z');
  assert.equal(extended.closesAt, '2026-12-08T23:00:00Z');
  assert.equal(clock.closesAt, '2026-12-09T23:00:00Z');
  assert.equal(clock.extended, true);
});

test('a notice not yet accepted by the relay states nothing, so its date may come earlier', () => {
  const told = noticeSchedule(offOn('2026-11-27'), '2026-11-24T10:00:00Z');
  const clock = recountClock(federal, told, '2026-11-25T09:00:00Z');
  assert.deepEqual([clock.closesAt, clock.expected], ['2026-12-01T23:00:00Z', true]);
});

test('any recount keeps at least as many days, none twice, brings no date forward, and is idempotent', () => {
  const days = fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 6 });
  fc.assert(
    fc.property(days, days, fc.integer({ min: 0, max: 12 }), fc.boolean(), (before, after, passed, waits) => {
      const desk = offOn(...before.map(dateAfter));
      const at = '2026-11-24T10:00:00Z';
      const clock = running(waits ? informationSchedule(desk, at) : noticeSchedule(desk, at));
      const changed = offOn(...after.map(dateAfter));
      const now = `${dateAfter(passed)}T09:00:00Z`;
      const again = recountClock(changed, clock, now);
      assert.ok(again.counted.length >= clock.counted.length);
      assert.equal(new Set(again.counted).size, again.counted.length);
      assert.ok(Date.parse(again.closesAt) >= Date.parse(clock.closesAt));
      for (const [place, step] of again.steps.entries())
        assert.ok(Date.parse(step.at) >= Date.parse(clock.steps[place]!.at));
      assert.deepEqual(recountClock(changed, again, now), again);
    }),
  );
});

test('a reminder due today leaves the later dates as stated', () => {
  assert.deepEqual(lateReminder(federal, asked, '2026-11-26T07:30:10Z').steps, asked.steps.slice(1));
});

test('after two weeks of downtime a reminder is sent now, and the later steps keep their distance', () => {
  const clock = lateReminder(federal, asked, '2026-12-10T09:00:00Z');
  assert.equal(clock.asked, 1);
  assert.deepEqual(
    clock.steps.map(({ step, at }) => [step, at]),
    [
      ['remind', '2026-12-14T07:30:00Z'],
      ['notice', '2026-12-16T07:30:00Z'],
      ['close', '2026-12-23T23:00:00Z'],
    ],
  );
  assert.equal(clock.closesAt, '2026-12-23T23:00:00Z');
  assert.equal(clock.counted.at(-1), '2026-12-23');
});

test('a postponed reminder is sent on the next business day, and all later steps move', () => {
  const clock = postponed(federal, asked, '2026-12-11T09:00:00Z');
  assert.deepEqual(
    clock.steps.map(({ at }) => at),
    ['2026-12-14T07:30:00Z', '2026-12-16T07:30:00Z', '2026-12-18T07:30:00Z', '2027-01-04T23:00:00Z'],
  );
  assert.equal(clock.asked, 0);
});

function deskOf(calendar: Calendar): Desk {
  return { hours: week, zone: 'Europe/Brussels', calendar, policy } as unknown as Desk;
}

function offOn(...dates: string[]): Desk {
  const rules = dates.map((date) => ({ kind: 'once', date, reason: bridge }) as const);
  return deskOf({ ...federalCalendar, rules: [...federalCalendar.rules, ...rules] });
}

function running(clock: TicketClock): TicketClock {
  return { ...clock, expected: false };
}

function dateAfter(days: number): string {
  return Temporal.PlainDate.from('2026-11-24').add({ days }).toString();
}
