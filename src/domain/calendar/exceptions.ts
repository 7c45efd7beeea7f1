import type { HoursException, Opening } from '#domain/calendar/calendar.ts';
import { type Day, dayOf, weekdayOf } from '#domain/calendar/day.ts';
import { holiday } from '#domain/calendar/days-off.ts';

/** Returns the exception that applies to a day: the shortest, then the one entered last. */
export function exceptionOn(exceptions: readonly HoursException[] = none, day: Day): HoursException | null {
  if (exceptions.length === 0) return null;
  const known = knownDays.get(exceptions) ?? daysOf(exceptions);
  knownDays.set(exceptions, known);
  return known.get(day) ?? null;
}

/** Whether an exception applies to a day. A single date applies to any day; a longer one only to days that are otherwise open. */
export function exceptionCounts({ from, until }: HoursException, { hours, calendar }: Opening, day: Day): boolean {
  return from === until || ((hours[weekdayOf(day)] ?? []).length > 0 && holiday(calendar, day) === null);
}

/** Maximum length of an exception in days. A longer one should change the weekly hours. */
export const exceptionDaysMax = 366;

const none: readonly HoursException[] = [];

/** Cache per list. Lists are immutable: a changed desk has new ones. */
const knownDays = new WeakMap<readonly HoursException[], Map<Day, HoursException>>();

function daysOf(exceptions: readonly HoursException[]): Map<Day, HoursException> {
  const length = ({ from, until }: HoursException) => dayOf(until) - dayOf(from);
  const days = new Map<Day, HoursException>();
  for (const exception of exceptions.toSorted((one, other) => length(other) - length(one)))
    for (let day = dayOf(exception.from); day <= dayOf(exception.until); day++) days.set(day, exception);
  return days;
}
