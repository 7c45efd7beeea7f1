import type { Language } from '#domain/language.ts';
import { calendarYearWords } from '#locales/admin/messages.ts';

/** Says that a year's bridge days are undecided although the year is already used (R17). */
export interface UndecidedLine {
  text: string;
  /** Link to the decision; null for people without that right. */
  decide: { href: string; word: string } | null;
}

/** Returns the warning in words. Called at rendering, so that lists load these texts only if needed. */
export function undecidedLine(
  { desk, year, href }: { desk: string; year: number; href: string | null },
  language: Language,
): UndecidedLine {
  const say = calendarYearWords[language];
  const warning = say.warning({ desk, year });
  if (href === null) return { text: `${warning} ${say.othersDecide}`, decide: null };
  return { text: warning, decide: { href, word: say.decide } };
}
