import { dateIn, dateOf, dayOf } from '#domain/calendar/day.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { comingExceptions, type DeskException } from '#domain/desks/hours-exceptions.ts';
import type { Instant } from '#domain/instant.ts';
import type { Language } from '#domain/language.ts';
import { listing } from '#locales/format.ts';
import { frameWords } from '#locales/public/messages.ts';
import { exceptionInWords } from '#mail/letters/exceptions.ts';
import { nameWithin } from '#web/shared/lines.ts';

/**
 * Returns special opening hours that apply now or start within `daysAhead`, one sentence each. It names the phone lines if only
 * some are affected.
 */
export function exceptionLines(desk: Desk, language: Language, now: Instant, daysAhead: number): string[] {
  const today = dateIn(desk.zone, now);
  const last = dateOf(dayOf(today) + daysAhead);
  return comingExceptions(desk, today)
    .filter(({ from }) => from <= last)
    .map((exception) => `${ofWhom(exception, desk, language)}${exceptionInWords(exception, language)}`);
}

/** Returns the affected lines, or '' if the whole desk is affected. */
function ofWhom({ of }: DeskException, { lines }: Desk, language: Language): string {
  const named = lines.filter((line) => of.includes(line.language)).map((line) => line.language);
  if (of.includes('desk') || named.length === lines.length) return '';
  const [first = '', ...others] = named.map((each) => frameWords[language].line.in[each]);
  return `${listing([first, ...others.map(nameWithin)], language)} – `;
}
