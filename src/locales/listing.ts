import { type Language, languages } from '#domain/language.ts';

/** Several things in a sentence: `français, néerlandais et allemand`. */
export function listing(things: readonly string[], language: Language): string {
  return formats[language].format(things);
}

const formats = Object.fromEntries(
  languages.map((language) => [language, new Intl.ListFormat(language, { type: 'conjunction' })]),
) as Record<Language, Intl.ListFormat>;
