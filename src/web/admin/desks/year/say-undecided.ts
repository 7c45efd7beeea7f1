import type { Language } from '#domain/language.ts';
import { calendarYearWords } from '#locales/admin/messages.ts';

/** That the bridge days of a year are not decided though it is counted on, in words (R17). */
export interface UndecidedLine {
  text: string;
  /** Where it is decided; null for those who do not decide it. */
  decide: { href: string; word: string } | null;
}

/** Said where the page is read: lists, which seldom say it, load no words for it. */
export function sayUndecided(
  { desk, year, href }: { desk: string; year: number; href: string | null },
  language: Language,
): UndecidedLine {
  const say = calendarYearWords[language];
  const warning = say.warning({ desk, year });
  if (href === null) return { text: `${warning} ${say.othersDecide}`, decide: null };
  return { text: warning, decide: { href, word: say.decide } };
}
