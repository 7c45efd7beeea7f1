import { type InEachLanguage, inEachLanguage, type Language, languages, readLanguage } from '#domain/language.ts';

/** The loader of each language's texts. */
type Loads<T> = { [L in Language]: () => Promise<T> };

/** Language of the page in a browser; null on a server. */
const shown = typeof document === 'undefined' ? null : (readLanguage(document.documentElement.lang) ?? 'en');

/**
 * Returns the texts of an area in each language. A server loads all four. A browser loads only its page's language and uses it
 * for all four.
 */
export async function load<T>(loads: Loads<T>): Promise<InEachLanguage<T>> {
  const words = await Promise.all(languages.map((language) => loads[shown ?? language]()));
  return inEachLanguage((language) => words[languages.indexOf(language)]!);
}

/** Returns a part of an area, in each language. */
export function inEach<T, P>(area: InEachLanguage<T>, part: (words: T) => P): InEachLanguage<P> {
  return inEachLanguage((language) => part(area[language]));
}

/**
 * The type of a catalogue without its literal texts, which other languages must match. A missing key, an extra key or a fact of
 * another type is a type error (R27).
 */
export type Widened<T> = T extends string
  ? string
  : T extends (...facts: infer F) => string
    ? (...facts: F) => string
    : { [K in keyof T]: Widened<T[K]> };

/** Returns paragraphs as an administrator would type them, separated by blank lines. */
export function paragraphs(...parts: string[]): string {
  return parts.join('\n\n');
}
