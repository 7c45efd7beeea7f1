/** The four languages of a desk, in the order in which a page lists them (R27). */
export const languages = ['fr', 'nl', 'de', 'en'] as const;

export type Language = (typeof languages)[number];

/** One text in each language. A missing one is a type error, never a silent gap (R27). */
export type InEachLanguage<T = string> = Record<Language, T>;

/** Reads a language tag: `fr-BE` is French. Null when it is none of the four. */
export function readLanguage(tag: string | null | undefined): Language | null {
  const primary = (tag ?? '').trim().toLowerCase().split(/[-_]/)[0];
  return languages.find((language) => language === primary) ?? null;
}
