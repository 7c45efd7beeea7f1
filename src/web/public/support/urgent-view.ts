import type { Desk } from '#domain/desks/desk.ts';
import type { Instant } from '#domain/instant.ts';
import type { Language } from '#domain/language.ts';
import { supportWords } from '#locales/public/messages.ts';
import { linesFor } from '#locales/urgent-call.ts';
import { type LineView, lineView } from '#web/shared/lines.ts';

export interface UrgentView {
  /** "Call at once", or when to call. Null if the desk does not take urgent calls. */
  call: string | null;
  lines: LineView[];
  open: boolean;
}

/** Returns what to do about an urgent incident now: the open lines, else those that open first (R12). */
export function urgentView(desk: Desk, language: Language, now: Instant): UrgentView {
  const words = supportWords[language].urgent;
  const lines = linesFor(desk, language).lines.map((line) => lineView(desk, line, language, now));
  const openNow = lines.filter((line) => line.open);
  if (openNow.length > 0) return { call: words.callNow, lines: openNow, open: true };
  const first = lines
    .map(({ opens }) => opens)
    .filter((opens) => opens !== null)
    .toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at))[0];
  if (!first) return { call: null, lines: [], open: false };
  const { at, day, time } = first;
  return {
    call: words.callLater({ when: day === null ? words.today({ time }) : words.onDay({ day, time }) }),
    lines: lines.filter(({ opens }) => opens?.at === at),
    open: false,
  };
}
