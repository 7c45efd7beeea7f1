import type { Calendar, CountedDays } from '#domain/calendar/calendar.ts';
import { type Day, dateOf, dayOf, endOfDay } from '#domain/calendar/day.ts';
import { isBusinessDay, whyOff } from '#domain/calendar/days-off.ts';

/**
 * Counts `days` business days after day 0, which does not count, and lists the days skipped between them (R17). `closesAt` is
 * 24:00 of the last day in the zone (of day 0 if `days` is 0). Throws if a calendar has no business day in two years.
 */
export function countBusinessDays(calendar: Calendar, zone: string, day0: string, days: number): CountedDays {
  const start = dayOf(day0);
  const end = businessDaysLater(calendar, start, days);
  const counted: string[] = [];
  const skipped: CountedDays['skipped'] = [];
  for (let day = start + 1; day <= end; day++) {
    const reason = whyOff(calendar, day);
    if (reason === null) counted.push(dateOf(day));
    else skipped.push({ date: dateOf(day), reason });
  }
  return { counted, skipped, closesAt: endOfDay(zone, end) };
}

/** Returns the day that is `days` business days after `start`. */
export function businessDaysLater(calendar: Calendar, start: Day, days: number): Day {
  let day = start;
  for (let left = days; left > 0; left--) day = nextBusinessDay(calendar, day);
  return day;
}

/** The administration page refuses calendars without business days, so a longer run of days off is a bug. */
const daysOffInARowMax = 731;

function nextBusinessDay(calendar: Calendar, after: Day): Day {
  for (let day = after + 1; day <= after + daysOffInARowMax; day++) if (isBusinessDay(calendar, day)) return day;
  throw new RangeError(`Calendar ${calendar.id} has no business day in two years after ${dateOf(after)}`);
}
