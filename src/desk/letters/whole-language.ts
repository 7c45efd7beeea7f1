import type { Desk } from '#domain/desks/desk.ts';
import type { Language } from '#domain/language.ts';
import { languagesOfLetters } from '#locales/gaps.ts';

const whole = await languagesOfLetters();

/** Whether a language lacks no text of letters. */
export function isWhole(language: Language): boolean {
  return whole.includes(language);
}

/**
 * Returns the language in which a letter goes out: the asked one, unless it lacks texts of letters. Then it is the desk's next
 * language that lacks none, else English: no letter is half translated (decision 0063).
 */
export function wholeLanguage(asked: Language, { languages }: Pick<Desk, 'languages'>): Language {
  return [asked, ...languages, 'en' as const].find(isWhole) ?? asked;
}
