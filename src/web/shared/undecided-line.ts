import type { Language } from '#domain/language.ts';
import { calendarYearWords } from '#locales/admin/messages.ts';

/** Says that a year's bridge days are undecided although the year is already used (R17), with a link to the decision. */
export interface UndecidedLine {
  text: string;
  decide: { href: string; word: string };
}

/** Returns the warning in words. Called at rendering, so that lists load these texts only if needed. */
export function undecidedLine(
  { desk, year, href }: { desk: string; year: number; href: string },
  language: Language,
): UndecidedLine {
  const say = calendarYearWords[language];
  return { text: say.warning({ desk, year }), decide: { href, word: say.decide } };
}
