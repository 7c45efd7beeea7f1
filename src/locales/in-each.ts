import { type InEachLanguage, type Language, languages, readLanguage } from '#domain/language.ts';

/** How the words of each language are brought. */
type Loads<T> = { [L in Language]: () => Promise<T> };

/** The language in which a browser got its page; null on a server. */
const shown = typeof document === 'undefined' ? null : (readLanguage(document.documentElement.lang) ?? 'en');

/**
 * The words of an area in each language. A server loads the four. A browser loads one file, the language of its page: in a
 * browser the words of each language are those of its page.
 */
export async function load<T>(loads: Loads<T>): Promise<InEachLanguage<T>> {
  const words = await Promise.all(languages.map((language) => loads[shown ?? language]()));
  return Object.fromEntries(languages.map((language, at) => [language, words[at]])) as InEachLanguage<T>;
}

/** A part of an area, in each language. */
export function inEach<T, P>(area: InEachLanguage<T>, part: (words: T) => P): InEachLanguage<P> {
  const parts = languages.map((language) => [language, part(area[language])]);
  return Object.fromEntries(parts) as InEachLanguage<P>;
}
