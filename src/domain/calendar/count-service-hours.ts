import type { Opening, SkippedDay } from '#domain/calendar/calendar.ts';
import { dateOf, dayIn, instantOf } from '#domain/calendar/day.ts';
import { whyOff } from '#domain/calendar/days-off.ts';
import { closedDaysMax } from '#domain/calendar/opening.ts';
import { serviceSpans } from '#domain/calendar/service-hours.ts';
import type { Instant } from '#domain/instant.ts';

/**
 * The spans that `addServiceHours` counted and the days that it skipped: days off with their reasons, and days without opening
 * hours.
 */
export interface CountedHours {
  dueAt: Instant;
  spans: { date: string; from: Instant; to: Instant }[];
  skipped: SkippedDay[];
  closed: string[];
}

/** Counts like `addServiceHours` and returns every span and skipped day (R3). Null if the desk has no service hours. */
export function countServiceHours(opening: Opening, from: Instant, serviceHours: number): CountedHours | null {
  const start = Date.parse(from);
  const today = dayIn(opening.zone, from);
  const counted: Omit<CountedHours, 'dueAt'> = { spans: [], skipped: [], closed: [] };
  let left = serviceHours * msPerHour;
  for (let day = today, without = 0; without <= closedDaysMax; day++) {
    const date = dateOf(day);
    const spans = serviceSpans(opening, day);
    without = spans.length > 0 ? 0 : without + 1;
    const off = whyOff(opening.calendar, day);
    if (off !== null) counted.skipped.push({ date, reason: off });
    else if (spans.length === 0) counted.closed.push(date);
    for (const { opens, closes } of spans) {
      const begins = Math.max(opens, start);
      if (begins >= closes) continue;
      const ends = Math.min(closes, begins + left);
      counted.spans.push({ date, from: instantOf(begins), to: instantOf(ends) });
      if (begins + left <= closes) return { dueAt: instantOf(ends), ...counted };
      left -= closes - begins;
    }
  }
  return null;
}

const msPerHour = 3_600_000;
