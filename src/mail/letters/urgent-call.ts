import { nextOpening, openUntil } from '#domain/calendar/opening.ts';
import { type Desk, openingOf } from '#domain/desks/desk.ts';
import type { Instant } from '#domain/instant.ts';
import type { Language } from '#domain/language.ts';
import { localDate, longDay, time } from '#locales/format.ts';
import { words } from '#locales/messages.ts';

/**
 * Returns when to phone about an urgent incident, without a number: now, or when the reader's first line opens. The page after
 * the form and the mail share it (R12). Null if no line ever opens.
 */
export function urgentCall(
  desk: Pick<Desk, 'zone' | 'calendar' | 'exceptions' | 'lines'>,
  language: Language,
  now: Instant,
): string | null {
  const say = words[language].urgentCall;
  const openings = linesFor(desk, language).lines.map((line) => openingOf(desk, line));
  if (openings.some((opening) => openUntil(opening, now) !== null)) return say.now;
  const nexts = openings
    .map((opening) => nextOpening(opening, now))
    .flatMap((next) => ('refused' in next ? [] : [next.opensAt]));
  const first = nexts.toSorted((one, other) => Date.parse(one) - Date.parse(other))[0];
  if (first === undefined) return null;
  const at = time(first, language, desk.zone);
  const isToday = localDate(first, desk.zone) === localDate(now, desk.zone);
  return isToday ? say.today({ time: at }) : say.on({ day: longDay(first, language, desk.zone), time: at });
}

/** Returns the phone lines for a reader: those of their language, else all with their languages (R11). */
export function linesFor<Line extends { language: Language }>(
  desk: { lines: Line[] },
  language: Language,
): { lines: Line[]; own: boolean } {
  const own = desk.lines.filter((line) => line.language === language);
  return own.length > 0 ? { lines: own, own: true } : { lines: desk.lines, own: false };
}
