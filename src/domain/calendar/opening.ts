import type { HoursSpan, Opening } from '#domain/calendar/calendar.ts';
import { type Day, dateOf, dayIn, instantOf, momentAt, weekdayOf } from '#domain/calendar/day.ts';
import { holiday } from '#domain/calendar/days-off.ts';
import { exceptionCounts, exceptionOn } from '#domain/calendar/exceptions.ts';
import type { Instant } from '#domain/instant.ts';
import type { InEachLanguage } from '#domain/language.ts';

/**
 * When a desk or phone line is open: its weekly hours, minus the calendar's days off. Exceptions override both. A Saturday with
 * hours is open.
 */
export interface OpenSpan {
  /** Ms since 1970. */
  opens: number;
  closes: number;
}

interface NextOpening {
  opensAt: Instant;
  closesAt: Instant;
  /** The first day that delays the opening: open by its weekly hours, but closed for a reason. */
  dayOff: { date: string; reason: InEachLanguage } | null;
}

export function isOpen(opening: Opening, at: Instant): boolean {
  return openUntil(opening, at) !== null;
}

/** Returns when an open desk or line closes, or null if it is closed. The closing moment itself is closed. */
export function openUntil(opening: Opening, at: Instant): Instant | null {
  const moment = Date.parse(at);
  const spans = spansOn(opening, dayIn(opening.zone, at));
  const span = spans.find(({ opens, closes }) => opens <= moment && moment < closes);
  return span ? instantOf(span.closes) : null;
}

/** Returns the first opening after `at`, even if it is open now; `{ refused }` if it never opens (R11). */
export function nextOpening(opening: Opening, at: Instant): NextOpening | { refused: 'neverOpen' } {
  const today = dayIn(opening.zone, at);
  let dayOff: NextOpening['dayOff'] = null;
  for (let day = today; day <= today + closedDaysMax; day++) {
    const span = spansOn(opening, day).find(({ opens }) => opens > Date.parse(at));
    if (span) return { opensAt: instantOf(span.opens), closesAt: instantOf(span.closes), dayOff };
    dayOff ??= closedDay(opening, day);
  }
  return { refused: 'neverOpen' };
}

/** Returns the spans of a day, earliest first. A span that ends before it begins is ignored. */
export function spansOn(opening: Opening, day: Day): OpenSpan[] {
  const { zone } = opening;
  return hoursOn(opening, day)
    .map(({ opens, closes }) => ({ opens: momentAt(zone, day, opens), closes: momentAt(zone, day, closes) }))
    .filter(({ opens, closes }) => opens < closes)
    .sort((one, other) => one.opens - other.opens);
}

/** Returns the hours of a day as configured: those of its exception, else of the week; none on a day off. */
export function hoursOn(opening: Opening, day: Day): readonly HoursSpan[] {
  const { hours, exceptions, calendar } = opening;
  const exception = exceptionOn(exceptions, day);
  if (exception !== null && exceptionCounts(exception, opening, day)) return exception.spans;
  return holiday(calendar, day) ? [] : (hours[weekdayOf(day)] ?? []);
}

/** Returns the day and the reason if it is open by its weekly hours but closed by an exception or the calendar; else null. */
export function closedDay(opening: Opening, day: Day): NextOpening['dayOff'] {
  if (!opening.hours[weekdayOf(day)]?.length || hoursOn(opening, day).length > 0) return null;
  const reason = holiday(opening.calendar, day) ?? exceptionOn(opening.exceptions, day)?.reason;
  return reason ? { date: dateOf(day), reason } : null;
}

/** A desk that is closed for two years is treated as never opening. */
export const closedDaysMax = 731;
