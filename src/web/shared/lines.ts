import { nextOpening, openUntil } from '#domain/calendar/opening.ts';
import { type Desk, openingOf } from '#domain/desks/desk.ts';
import type { PhoneLine } from '#domain/desks/setting-kinds.ts';
import type { Instant } from '#domain/instant.ts';
import { type Language, textIn } from '#domain/language.ts';
import { localDate, longDay, time } from '#locales/format.ts';
import { phone, telUri } from '#locales/phone.ts';
import { frameWords } from '#locales/public/messages.ts';

/** A phone line with its current state. */
export type LineView = ReturnType<typeof lineView>;

export function lineView(desk: Desk, line: PhoneLine, language: Language, now: Instant) {
  const until = openUntil(openingOf(desk, line), now);
  const words = frameWords[language].line;
  const closed = until === null ? closedUntil(desk, line, language, now) : null;
  return {
    language: line.language,
    name: words.in[line.language],
    shown: phone(line.number),
    href: telUri(line.number),
    open: until !== null,
    /** "Open now, until 17:00", or when it opens next and which day off delays that (R11). */
    sentence: closed?.sentence ?? words.openUntil({ time: time(until ?? now, language, desk.zone) }),
    /** Time of day at which an open line closes; null if it is closed. */
    until: until && time(until, language, desk.zone),
    /** When a closed line opens next; `day` is null for today. Null if it is open or never opens. */
    opens: closed?.opens ?? null,
  };
}

function closedUntil(desk: Desk, line: PhoneLine, language: Language, now: Instant) {
  const words = frameWords[language].line;
  const { zone } = desk;
  const next = nextOpening(openingOf(desk, line), now);
  if ('refused' in next) return { sentence: words.never, opens: null };
  const opens = {
    at: next.opensAt,
    day: dayAhead(next.opensAt, now, language, zone),
    time: time(next.opensAt, language, zone),
  };
  if (opens.day === null) return { sentence: words.opensToday(opens), opens };
  const on = { day: opens.day, time: opens.time };
  if (next.dayOff === null) return { sentence: words.opensOn(on), opens };
  const dayOff = longDay(next.dayOff.date, language, zone);
  return { sentence: words.opensAfter({ ...on, dayOff, reason: textIn(next.dayOff.reason, language) }), opens };
}

/** Returns the day of an instant without its year. Null for today. */
export function dayAhead(at: Instant, now: Instant, language: Language, zone: string): string | null {
  return localDate(at, zone) === localDate(now, zone) ? null : longDay(at, language, zone);
}

/** Returns the language of a line for use inside a sentence: "en français", "auf Französisch". */
export function nameWithin(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
