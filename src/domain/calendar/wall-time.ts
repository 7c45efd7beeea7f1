import { instantOf, momentAt, readDate } from '#domain/calendar/day.ts';
import type { Instant } from '#domain/instant.ts';

/** Returns the value of a date-and-time field, `2026-11-24T09:05`, as an instant in the zone; null if it is invalid. */
export function instantOfWallTime(zone: string, wallTime: string): Instant | null {
  const [, date, time] = /^(\d{4}-\d\d-\d\d)T((?:[01]\d|2[0-3]):[0-5]\d)(?::00(?:\.0+)?)?$/.exec(wallTime.trim()) ?? [];
  const day = date === undefined ? null : readDate(date);
  return day === null || time === undefined ? null : instantOf(momentAt(zone, day, time));
}

/** Returns an instant as the value of such a field, to the minute. */
export function wallTimeOf(zone: string, instant: Instant): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' });
}
