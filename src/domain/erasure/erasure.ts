import { dateIn, dayOf, endOfDay } from '#domain/calendar/day.ts';
import type { Instant } from '#domain/instant.ts';

/** The state of an erasure request. Its author can withdraw it until an administrator decides. */
export type ErasureState = 'waiting' | 'withdrawn' | 'refused' | 'erased';

/** Maximum length of the request and of the answer: two pages. */
export const erasureCharactersMax = 4000;

/** Returns when an erasure request must be answered: the end of the day one month after it arrived (GDPR, article 12, 3). */
export function erasureDueAt(askedAt: Instant, zone: string): Instant {
  const until = Temporal.PlainDate.from(dateIn(zone, askedAt)).add({ months: 1 });
  return endOfDay(zone, dayOf(until.toString()));
}

/** Maximum length of an authorisation reference. */
const authorisationCharactersMax = 60;

/**
 * Returns the reference of an authorisation to destroy records, such as `AGR 2026/114`, or null if the text is not one. A
 * reference has letters, at least one digit and few other characters.
 */
export function readAuthorisation(typed: string): string | null {
  const text = typed.trim().replace(/\s+/g, ' ');
  const isReference = /^[\p{L}\d][\p{L}\d ./_-]{2,}$/u.test(text) && /\d/.test(text);
  return isReference && text.length <= authorisationCharactersMax ? text : null;
}
