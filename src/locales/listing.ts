import { type Language, languages } from '#domain/language.ts';

/** Returns a list as part of a sentence: `français, néerlandais et allemand`. */
export function listing(things: readonly string[], language: Language): string {
  return formats[language].format(things);
}

const formats = Object.fromEntries(
  languages.map((language) => [language, new Intl.ListFormat(language, { type: 'conjunction' })]),
) as Record<Language, Intl.ListFormat>;
