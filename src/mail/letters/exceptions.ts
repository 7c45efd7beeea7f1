import type { HoursException } from '#domain/calendar/calendar.ts';
import { dateOf, dayIn, dayOf } from '#domain/calendar/day.ts';
import type { Instant } from '#domain/instant.ts';
import type { Language } from '#domain/language.ts';
import { capitalised, longDate } from '#locales/format.ts';
import { mailMessages } from '#locales/mail/messages.ts';
import { spansInWords } from '#mail/letters/parts.ts';

/** "Thursday 24 December 2026: open from 8:30 to 12:00 (Christmas Eve)", or closed. */
export function exceptionInWords({ from, until, spans, reason }: HoursException, language: Language): string {
  const words = mailMessages(language).hours;
  const [first, last] = [longDate(from, language, 'UTC'), longDate(until, language, 'UTC')];
  const days = capitalised(from === until ? first : words.fromTo(first, last));
  return spans.length > 0
    ? words.exception(days, spansInWords(spans, language), reason[language])
    : words.closed(days, reason[language]);
}

/** The desk's exceptions to its hours between two instants. They explain a due date. */
export function exceptionsBetween(
  { exceptions = [], zone }: { exceptions?: readonly HoursException[]; zone: string },
  from: Instant,
  to: Instant,
): HoursException[] {
  const [first, last] = [dateOf(dayIn(zone, from)), dateOf(dayIn(zone, to))];
  return exceptions
    .filter((each) => each.until >= first && each.from <= last)
    .sort((one, other) => dayOf(one.from) - dayOf(other.from));
}
