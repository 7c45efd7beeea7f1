import type { HoursException, Opening } from '#domain/calendar/calendar.ts';
import { type Day, dayOf, weekdayOf } from '#domain/calendar/day.ts';
import { holiday } from '#domain/calendar/days-off.ts';

/** The exception that says the hours of a day: of several the one of the fewest days, of equals the one entered last. */
export function exceptionOn(exceptions: readonly HoursException[] = none, day: Day): HoursException | null {
  if (exceptions.length === 0) return null;
  const known = knownDays.get(exceptions) ?? daysOf(exceptions);
  knownDays.set(exceptions, known);
  return known.get(day) ?? null;
}

/** Whether it says the hours of a day: one of a single date does of any, a longer one of those that are open otherwise. */
export function exceptionCounts({ from, until }: HoursException, { hours, calendar }: Opening, day: Day): boolean {
  return from === until || ((hours[weekdayOf(day)] ?? []).length > 0 && holiday(calendar, day) === null);
}

/** How many days an exception lasts at most: what lasts longer than a year is a change of the week. */
export const exceptionDaysMax = 366;

const none: readonly HoursException[] = [];

/** Each list is read once: lists never change, a changed desk has others. */
const knownDays = new WeakMap<readonly HoursException[], Map<Day, HoursException>>();

function daysOf(exceptions: readonly HoursException[]): Map<Day, HoursException> {
  const length = ({ from, until }: HoursException) => dayOf(until) - dayOf(from);
  const days = new Map<Day, HoursException>();
  for (const exception of exceptions.toSorted((one, other) => length(other) - length(one)))
    for (let day = dayOf(exception.from); day <= dayOf(exception.until); day++) days.set(day, exception);
  return days;
}
