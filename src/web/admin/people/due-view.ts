import type { Instant } from '#domain/instant.ts';
import { isAfter } from '#domain/instant.ts';
import type { Language } from '#domain/language.ts';
import { peopleWords } from '#locales/admin/messages.ts';
import { lastDay, longDate } from '#locales/format.ts';

/** Returns the deadline to answer a request for erasure, or that it has passed. */
export function dueView(
  dueAt: Instant,
  now: Instant,
  language: Language,
  zone: string,
): { text: string; late: boolean } {
  const { requests } = peopleWords[language];
  const date = longDate(lastDay(dueAt, zone), language, zone);
  return isAfter(now, dueAt)
    ? { text: requests.overdue({ date }), late: true }
    : { text: requests.due({ date }), late: false };
}
