import { dateIn, dayOf, endOfDay } from '#domain/calendar/day.ts';
import type { Instant } from '#domain/instant.ts';

/** Where a request for erasure stands: its asker takes it back until an administrator has decided it. */
export type ErasureState = 'waiting' | 'withdrawn' | 'refused' | 'erased';

/** What an asker writes with it, and what an administrator answers: two pages. */
export const erasureCharactersMax = 4000;

/** Until when it has to be answered: a month after the day on which it came, that day to its end (GDPR, article 12, 3). */
export function erasureDueAt(askedAt: Instant, zone: string): Instant {
  const until = Temporal.PlainDate.from(dateIn(zone, askedAt)).add({ months: 1 });
  return endOfDay(zone, dayOf(until.toString()));
}
