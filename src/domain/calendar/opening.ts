import type { Calendar, WeeklyHours } from '#domain/calendar/calendar.ts';
import { type Day, dateOf, dayIn, instantOf, momentAt, weekdayOf } from '#domain/calendar/day.ts';
import { holiday } from '#domain/calendar/days-off.ts';
import type { Instant } from '#domain/instant.ts';
import type { InEachLanguage } from '#domain/language.ts';

/** When a desk or a phone line is open: its week, minus the calendar's days off. A Saturday with hours is open. */
export interface OpenSpan {
  /** Ms since 1970. */
  opens: number;
  closes: number;
}

export interface NextOpening {
  opensAt: Instant;
  closesAt: Instant;
  /** The first day off that delays it: a day on which it would be open by its week. */
  dayOff: { date: string; reason: InEachLanguage } | null;
}

export function isOpen(hours: WeeklyHours, calendar: Calendar, zone: string, at: Instant): boolean {
  return openUntil(hours, calendar, zone, at) !== null;
}

/** When it closes, if it is open: "open now, until 17:00". The closing moment itself is closed. */
export function openUntil(hours: WeeklyHours, calendar: Calendar, zone: string, at: Instant): Instant | null {
  const moment = Date.parse(at);
  const spans = spansOn(hours, calendar, zone, dayIn(zone, at));
  const span = spans.find(({ opens, closes }) => opens <= moment && moment < closes);
  return span ? instantOf(span.closes) : null;
}

/** The first opening after `at`, also while it is open; a week or a calendar that never opens is refused by that name (R11). */
export function nextOpening(
  hours: WeeklyHours,
  calendar: Calendar,
  zone: string,
  at: Instant,
): NextOpening | { refused: 'neverOpen' } {
  const today = dayIn(zone, at);
  let dayOff: NextOpening['dayOff'] = null;
  for (let day = today; day <= today + closedDaysMax; day++) {
    const span = spansOn(hours, calendar, zone, day).find(({ opens }) => opens > Date.parse(at));
    if (span) return { opensAt: instantOf(span.opens), closesAt: instantOf(span.closes), dayOff };
    dayOff ??= delayOn(hours, calendar, day);
  }
  return { refused: 'neverOpen' };
}

/** The spans of one day, earliest first; none on a day off of the calendar. A span that ends before it begins counts for nothing. */
export function spansOn(hours: WeeklyHours, calendar: Calendar, zone: string, day: Day): OpenSpan[] {
  const week = hours[weekdayOf(day)];
  if (!week?.length || holiday(calendar, day)) return [];
  return week
    .map(({ opens, closes }) => ({ opens: momentAt(zone, day, opens), closes: momentAt(zone, day, closes) }))
    .filter(({ opens, closes }) => opens < closes)
    .sort((one, other) => one.opens - other.opens);
}

/** A desk that stays closed longer than two years never opens, for all that one can promise. */
export const closedDaysMax = 731;

function delayOn(hours: WeeklyHours, calendar: Calendar, day: Day): NextOpening['dayOff'] {
  const reason = hours[weekdayOf(day)]?.length ? holiday(calendar, day) : null;
  return reason && { date: dateOf(day), reason };
}
