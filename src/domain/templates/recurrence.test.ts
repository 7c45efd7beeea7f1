import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Opening } from '#domain/calendar/calendar.ts';
import { civilDate, civilDay, dateIn, dateOf, dayOf, weekdayOf } from '#domain/calendar/day.ts';
import { isBusinessDay } from '#domain/calendar/days-off.ts';
import { hoursOn } from '#domain/calendar/opening.ts';
import {
  afterOccurrence,
  comingOccurrences,
  nextOccurrence,
  type Occurrence,
  periodDaysMax,
  type Recurrence,
  recurrenceWeekdays,
} from '#domain/templates/recurrence.ts';
import { exampleDesk } from '#test/example-ticket.ts';

const desk: Opening = exampleDesk;

/** The days of the first occurrences after a date. */
function days(rule: Recurrence, after: string, count = 4, opening = desk): string[] {
  return comingOccurrences(rule, opening, `${after}T12:00:00Z`, count).map(({ on }) => on);
}

test('every week on a weekday, moved to the next business day', () => {
  // Monday 21 July 2025 is Belgium’s national day.
  assert.deepEqual(days({ every: 'week', weekday: 1 }, '2025-07-10'), [
    '2025-07-14',
    '2025-07-22',
    '2025-07-28',
    '2025-08-04',
  ]);
});

test('the first business day of a month, a quarter and a year', () => {
  assert.deepEqual(days({ every: 'month', on: 'first' }, '2026-12-15', 3), ['2027-01-04', '2027-02-01', '2027-03-01']);
  assert.deepEqual(days({ every: 'quarter', on: 'first' }, '2026-12-15', 3), [
    '2027-01-04',
    '2027-04-01',
    '2027-07-01',
  ]);
  assert.deepEqual(days({ every: 'year', on: 'first' }, '2026-12-15', 2), ['2027-01-04', '2028-01-03']);
});

test('the last business day is before Sundays and holidays', () => {
  assert.deepEqual(days({ every: 'month', on: 'last' }, '2026-10-01', 2), ['2026-10-30', '2026-11-30']);
  // The federal desk is closed from Christmas to New Year.
  assert.deepEqual(days({ every: 'quarter', on: 'last' }, '2026-10-01', 1), ['2026-12-24']);
});

test('a month that is too short has its last day, also in a leap year', () => {
  assert.deepEqual(days({ every: 'month', on: 31 }, '2028-01-31', 3), ['2028-02-29', '2028-03-31', '2028-05-02']);
  assert.deepEqual(days({ every: 'month', on: 30 }, '2027-02-01', 1), ['2027-03-01']);
  assert.deepEqual(days({ every: 'year', on: 366 }, '2028-01-15', 1), ['2029-01-02']);
});

test('a ticket opens when the desk does, in summer and winter time', () => {
  const at = comingOccurrences({ every: 'week', weekday: 1 }, desk, '2026-10-18T12:00:00Z', 2).map((each) => each.at);
  assert.deepEqual(at, ['2026-10-19T06:30:00Z', '2026-10-26T07:30:00Z']);
});

test('today counts until the desk opens, and no longer', () => {
  const rule: Recurrence = { every: 'week', weekday: 2 };
  const first = (instant: string) => comingOccurrences(rule, desk, instant, 1)[0]!.on;
  assert.equal(first('2026-11-24T07:29:59Z'), '2026-11-24');
  assert.equal(first('2026-11-24T07:30:00Z'), '2026-12-01');
});

test('an occurrence whose day moved into the next period is still to come', () => {
  // The last day of 2026 moves to Monday 4 January 2027.
  assert.deepEqual(days({ every: 'month', on: 31 }, '2027-01-02', 2), ['2027-01-04', '2027-02-01']);
});

test('two periods that would open on one day open once', () => {
  const closed = { from: '2027-03-01', until: '2027-03-31', id: 'closed', spans: [], reason: exampleDesk.names };
  const opening = { ...desk, exceptions: [closed] };
  assert.deepEqual(days({ every: 'week', weekday: 3 }, '2027-02-20', 3, opening), [
    '2027-02-24',
    '2027-04-01',
    '2027-04-07',
  ]);
  assert.deepEqual(days({ every: 'month', on: 'first' }, '2027-02-20', 1, opening), ['2027-04-01']);
});

test('a desk that is never open has no occurrence', () => {
  assert.equal(nextOccurrence({ every: 'year', on: 'first' }, { ...desk, hours: {} }, dayOf('2027-01-01')), null);
  assert.deepEqual(days({ every: 'week', weekday: 1 }, '2027-01-01', 5, { ...desk, hours: {} }), []);
});

const anyRule: fc.Arbitrary<Recurrence> = fc.oneof(
  fc.record({ every: fc.constant('week' as const), weekday: fc.constantFrom(...recurrenceWeekdays) }),
  ...(['month', 'quarter', 'year'] as const).map((every) =>
    fc.record({
      every: fc.constant(every),
      on: fc.oneof(
        fc.constantFrom('first' as const, 'last' as const),
        fc.integer({ min: 1, max: periodDaysMax[every] }),
      ),
    }),
  ),
);

const anyHours = fc.record(
  Object.fromEntries(
    [1, 2, 3, 4, 5, 6, 7].map((weekday) => [
      weekday,
      fc.constantFrom([], [{ opens: '02:30', closes: '12:00' }], [{ opens: '08:30', closes: '17:00' }]),
    ]),
  ),
) as fc.Arbitrary<Opening['hours']>;

/** Weeks and single days on which a desk is closed, such as bridge days. */
const anyExceptions = fc.array(
  fc.record({ start: fc.integer({ min: 0, max: 800 }), length: fc.integer({ min: 0, max: 40 }) }),
  { maxLength: 12 },
);

const anyCase = fc.record({
  rule: anyRule,
  hours: anyHours,
  closed: anyExceptions,
  zone: fc.constantFrom('Europe/Brussels', 'America/New_York', 'UTC'),
  from: fc.integer({ min: dayOf('2023-01-01'), max: dayOf('2032-01-01') }),
});

function openingOf({
  hours,
  closed,
  zone,
  from,
}: { hours: Opening['hours']; zone: string; from: number } & {
  closed: { start: number; length: number }[];
}): Opening {
  const exceptions = closed.map(({ start, length }, place) => ({
    id: String(place),
    from: dateOf(from + start),
    until: dateOf(from + start + length),
    spans: [],
    reason: exampleDesk.names,
  }));
  return { hours, exceptions, zone, calendar: desk.calendar };
}

/** The next occurrences, each counted from the one before. */
function series(rule: Recurrence, opening: Opening, from: number): Occurrence[] {
  const found: Occurrence[] = [];
  for (let next = nextOccurrence(rule, opening, from); next !== null && found.length < 20; ) {
    found.push(next);
    next = nextOccurrence(rule, opening, afterOccurrence(next));
  }
  return found;
}

test('never on a closed day, at the desk’s opening, and never twice for one period or on one day', () => {
  fc.assert(
    fc.property(anyCase, ({ rule, from, ...others }) => {
      const opening = openingOf({ from, ...others });
      const found = series(rule, opening, from);
      for (const [place, { on, at, period }] of found.entries()) {
        const day = dayOf(on);
        assert.ok(isBusinessDay(opening.calendar, day) && hoursOn(opening, day).length > 0, on);
        assert.equal(dateIn(opening.zone, at), on);
        assert.ok(dayOf(period) >= from && day >= dayOf(period));
        const before = found[place - 1];
        assert.ok(before === undefined || (before.period < period && before.on < on), `${before?.on} ${on}`);
      }
    }),
    { numRuns: 300 },
  );
});

test('counting from any day between two occurrences finds the same next one', () => {
  fc.assert(
    fc.property(anyCase, fc.nat(), ({ rule, from, ...others }, jump) => {
      const opening = openingOf({ from, ...others });
      const [first, second] = series(rule, opening, from);
      if (!first || !second) return;
      const later = dayOf(first.period) + 1 + (jump % (dayOf(second.period) - dayOf(first.period)));
      assert.deepEqual(nextOccurrence(rule, opening, later), second);
    }),
    { numRuns: 200 },
  );
});

test('at a desk that is closed for days only, no month, quarter or year goes without its occurrence', () => {
  const longer = anyRule.filter(({ every }) => every !== 'week');
  fc.assert(
    fc.property(longer, fc.integer({ min: dayOf('2023-01-01'), max: dayOf('2032-01-01') }), (rule, from) => {
      const found = series(rule, desk, from);
      assert.equal(found.length, 20);
      for (const [place, { period }] of found.slice(1).entries())
        assert.equal(period, dateOf(follows(rule, dayOf(found[place]!.period))));
    }),
    { numRuns: 100 },
  );
});

/** The first day of the next period, by the calendar alone. */
function follows({ every }: Recurrence, start: number): number {
  if (every === 'week') return start - weekdayOf(start) + 8;
  const { year, month } = civilDate(start);
  const months = { month: 1, quarter: 3, year: 12 }[every];
  return month + months > 12 ? civilDay(year + 1, 1, 1) : civilDay(year, month + months, 1);
}
