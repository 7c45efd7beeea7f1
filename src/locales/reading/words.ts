import { type Language, languages } from '#domain/language.ts';
import { missingTexts, readTexts } from '#locales/catalogue.ts';
import type { ReadingWords } from '#locales/folder.ts';

// For a server: no page needs them.
const found = await Promise.all(languages.map((language) => readTexts(language, 'reading')));
const french = found[languages.indexOf('fr')];

/**
 * The words by which mail is read, of each language. One that lacks some of them is left out: English words in their place would take
 * its mail for English.
 */
export const readingWords: readonly { language: Language; words: ReadingWords }[] = languages.flatMap(
  (language, place) =>
    missingTexts(found[place], french).length > 0 ? [] : [{ language, words: found[place] as ReadingWords }],
);

/** Returns what each language has of a part of the words. */
export function inReading<T>(of: (words: ReadingWords) => T | null): T[] {
  return readingWords.map(({ words }) => of(words)).filter((each) => each !== null);
}

/**
 * Returns the alternatives of all languages for a pattern, and others: a desk also gets mail in languages in which it does not
 * serve, and from mail programs that speak them.
 */
export function inAnyLanguage(of: (words: ReadingWords) => string | null, ...others: string[]): string {
  return [...inReading(of), ...others].join('|');
}
