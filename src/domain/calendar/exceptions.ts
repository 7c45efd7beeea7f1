import type { HoursException, Opening } from '#domain/calendar/calendar.ts';
import { type Day, dateOf, dayOf, weekdayOf } from '#domain/calendar/day.ts';
import { holiday } from '#domain/calendar/days-off.ts';

/** Returns the exception that applies to a day: the shortest, then the one entered last. */
export function exceptionOn(exceptions: readonly HoursException[] = [], day: Day): HoursException | null {
  const date = dateOf(day);
  const length = ({ from, until }: HoursException) => dayOf(until) - dayOf(from);
  return exceptions
    .filter(({ from, until }) => from <= date && date <= until)
    .reduce<HoursException | null>((best, one) => (best && length(best) < length(one) ? best : one), null);
}

/** Whether an exception applies to a day. A single date applies to any day; a longer one only to days that are otherwise open. */
export function exceptionCounts({ from, until }: HoursException, { hours, calendar }: Opening, day: Day): boolean {
  return from === until || ((hours[weekdayOf(day)] ?? []).length > 0 && holiday(calendar, day) === null);
}

/** Maximum length of an exception in days. A longer one should change the weekly hours. */
export const exceptionDaysMax = 366;
