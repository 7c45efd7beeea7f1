import type { Calendar, CountedDays } from '#domain/calendar/calendar.ts';
import { type Day, dateOf, dayOf, endOfDay } from '#domain/calendar/day.ts';
import { isBusinessDay, whyOff } from '#domain/calendar/days-off.ts';

/**
 * The `days` business days after day 0, which does not count, and the days skipped between them (R17).
 * `closesAt` is 24:00 of the last one in the zone; with 0 days, of day 0. Throws where a calendar has no business day in two years.
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

/** The day that is `days` business days after another. */
export function businessDaysLater(calendar: Calendar, start: Day, days: number): Day {
  let day = start;
  for (let left = days; left > 0; left--) day = nextBusinessDay(calendar, day);
  return day;
}

/** The administration page refuses calendars that leave no business day, so one that does is a fault. */
const daysOffInARowMax = 731;

function nextBusinessDay(calendar: Calendar, after: Day): Day {
  for (let day = after + 1; day <= after + daysOffInARowMax; day++) if (isBusinessDay(calendar, day)) return day;
  throw new RangeError(`Calendar ${calendar.id} has no business day in two years after ${dateOf(after)}`);
}
