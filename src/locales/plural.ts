import type { Language } from '#domain/language.ts';

/**
 * Returns the function that chooses between the two forms of a counted word: French says "0 ticket", the other languages
 * "0 tickets". A count may be formatted.
 */
export function pluralIn(language: Language): <T>(count: number | string, one: T, other: T) => T {
  const rules = new Intl.PluralRules(language);
  return (count, one, other) => (rules.select(Number(count)) === 'one' ? one : other);
}
