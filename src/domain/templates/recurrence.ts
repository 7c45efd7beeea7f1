import type { Opening } from '#domain/calendar/calendar.ts';
import { civilDate, civilDay, type Day, dateOf, dayIn, dayOf, instantOf, weekdayOf } from '#domain/calendar/day.ts';
import { closedDaysMax } from '#domain/calendar/opening.ts';
import { serviceSpans } from '#domain/calendar/service-hours.ts';
import { type Instant, isAfter } from '#domain/instant.ts';

export const recurrencePeriods = ['week', 'month', 'quarter', 'year'] as const;
export type RecurrencePeriod = (typeof recurrencePeriods)[number];

/** Monday to Friday: other days are never business days. */
export const recurrenceWeekdays = [1, 2, 3, 4, 5] as const;

/**
 * When a recurring ticket opens: once per period, on a weekday, on the first or last business day, or on the n-th day of the
 * period. A period that is shorter than n has its last day instead. A day that is no business day moves to the next one.
 */
export type Recurrence =
  | { every: 'week'; weekday: (typeof recurrenceWeekdays)[number] }
  | { every: Exclude<RecurrencePeriod, 'week'>; on: 'first' | 'last' | number };

/** The greatest n of the n-th day. */
export const periodDaysMax: Record<Exclude<RecurrencePeriod, 'week'>, number> = { month: 31, quarter: 92, year: 366 };

/** Whether a rule names a day that its period can have. */
export function isRule(rule: Recurrence): boolean {
  if (rule.every === 'week' || typeof rule.on === 'string') return true;
  return Number.isInteger(rule.on) && rule.on >= 1 && rule.on <= periodDaysMax[rule.every];
}

/** Returns a rule as text for the audit trail, such as `month first` or `week 1`; empty without one. Only pages read it back. */
export function ruleKey(rule: Recurrence | null): string {
  if (rule === null) return '';
  return rule.every === 'week' ? `week ${rule.weekday}` : `${rule.every} ${rule.on}`;
}

/** One opening of a recurring ticket: on this day of the desk, when its service hours begin. */
export interface Occurrence {
  on: string;
  at: Instant;
  /** The first day of its period. */
  period: string;
}

/**
 * Returns the first occurrence in a period that begins on the day `from` or later; null if the desk is never open. Business days
 * are those of the desk's calendar on which it has service hours. A period has no occurrence if the desk is closed until the day
 * of the next one, which then counts for both. So days strictly increase, and no period has two.
 */
export function nextOccurrence(rule: Recurrence, opening: Opening, from: Day): Occurrence | null {
  const { every } = rule;
  let start = startOfPeriod(every, from);
  if (start < from) start = nextPeriod(every, start);
  for (const end = start + closedDaysMax; start <= end; start = nextPeriod(every, start)) {
    const day = dayOfPeriod(rule, opening, start);
    if (day !== null) return { on: dateOf(day), at: opensAt(opening, day)!, period: dateOf(start) };
  }
  return null;
}

/** Returns the day from which the next occurrence counts, after one that has opened. */
export function afterOccurrence({ period }: Pick<Occurrence, 'period'>): Day {
  return dayOf(period) + 1;
}

/**
 * Returns the latest occurrence that is due by an instant, how many earlier ones it stands for, and the one after it. A desk that
 * stood still for a year is not flooded with the tickets that it missed.
 */
export function latestOccurrence(
  rule: Recurrence,
  opening: Opening,
  from: Day,
  at: Instant,
): { due: Occurrence | null; missed: number; next: Occurrence | null } {
  let due: Occurrence | null = null;
  let missed = 0;
  let next = nextOccurrence(rule, opening, from);
  while (next !== null && !isAfter(next.at, at)) {
    if (due !== null) missed += 1;
    due = next;
    next = nextOccurrence(rule, opening, afterOccurrence(due));
  }
  return { due, missed, next };
}

/** Returns the first occurrences that open after an instant: none at a desk that is never open. */
export function comingOccurrences(rule: Recurrence, opening: Opening, after: Instant, count: number): Occurrence[] {
  const today = dayIn(opening.zone, after);
  const coming: Occurrence[] = [];
  // The one of a past period can still be to come: its day may have moved far.
  let next = nextOccurrence(rule, opening, startOfPeriod(rule.every, startOfPeriod(rule.every, today) - 1));
  while (next !== null && coming.length < count) {
    if (isAfter(next.at, after)) coming.push(next);
    next = nextOccurrence(rule, opening, afterOccurrence(next));
  }
  return coming;
}

function dayOfPeriod(rule: Recurrence, opening: Opening, start: Day): Day | null {
  const end = nextPeriod(rule.every, start);
  if (rule.every !== 'week' && rule.on === 'first') return firstOpen(opening, start, end);
  if (rule.every !== 'week' && rule.on === 'last') return lastOpen(opening, start, end);
  return firstOpen(opening, plannedDay(rule, start), plannedDay(rule, end));
}

/** Returns the day of a rule before it moves. */
function plannedDay(rule: Recurrence, start: Day): Day {
  const place = rule.every === 'week' ? rule.weekday : Number(rule.on);
  return Math.min(start + place, nextPeriod(rule.every, start)) - 1;
}

function firstOpen(opening: Opening, from: Day, end: Day): Day | null {
  for (let day = from; day < end; day++) if (opensAt(opening, day) !== null) return day;
  return null;
}

function lastOpen(opening: Opening, from: Day, end: Day): Day | null {
  for (let day = end - 1; day >= from; day--) if (opensAt(opening, day) !== null) return day;
  return null;
}

function opensAt(opening: Opening, day: Day): Instant | null {
  const [first] = serviceSpans(opening, day);
  return first ? instantOf(first.opens) : null;
}

const monthsOf = { month: 1, quarter: 3, year: 12 } as const;

function startOfPeriod(every: RecurrencePeriod, day: Day): Day {
  if (every === 'week') return day - weekdayOf(day) + 1;
  const { year, month } = civilDate(day);
  const months = monthsOf[every];
  return civilDay(year, month - ((month - 1) % months), 1);
}

/** Returns the first day of the period after the one that begins on `start`. */
function nextPeriod(every: RecurrencePeriod, start: Day): Day {
  return startOfPeriod(every, start + (every === 'week' ? 7 : monthsOf[every] * 31));
}
