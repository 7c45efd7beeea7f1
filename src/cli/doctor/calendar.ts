import { undecidedYear } from '#domain/calendar/decided-years.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { Instant } from '#domain/instant.ts';

/** Calendars with bridge days need a decision every year (R17); others never expire. */
export function calendarProblems({ prefix, calendar, zone }: Desk, now: Instant): string[] {
  const year = undecidedYear(calendar, zone, now);
  if (year === null) return [];
  return [
    `The bridge days of ${year} are not decided in the calendar of ${prefix} (${calendar.names.en}). Enter them, or say that there are none, at /admin/desks/${prefix}/calendar/${year}: deadlines are counted on it.`,
  ];
}
