/** The four languages of a desk, in display order (R27). */
export const languages = ['fr', 'nl', 'de', 'en'] as const;

export type Language = (typeof languages)[number];

/** One text per language. A missing language is a type error, never a silent gap (R27). */
export type InEachLanguage<T = string> = Record<Language, T>;

/** Returns what `of` returns for each language. */
export function inEachLanguage<T>(of: (language: Language) => T): InEachLanguage<T> {
  return Object.fromEntries(languages.map((language) => [language, of(language)])) as InEachLanguage<T>;
}

/** A text that nobody has written yet. */
export const noText = inEachLanguage(() => '');

/** Returns the texts without white space around them. */
export function trimmed(texts: InEachLanguage): InEachLanguage {
  return inEachLanguage((language) => texts[language].trim());
}

/** Returns the language of a tag (`fr-BE` is French), or null if it is not one of the four. */
export function readLanguage(tag: string | null | undefined): Language | null {
  const primary = (tag ?? '').trim().toLowerCase().split(/[-_]/)[0];
  return languages.find((language) => language === primary) ?? null;
}
