import type { InEachLanguage } from '#domain/language.ts';
import { load } from '#locales/catalogue.ts';
import type { Words } from '#locales/fr/words.ts';

/** The catalogue. French defines the keys; a missing key in another language is a type error (R27). */
export const words: InEachLanguage<Words> = await load({
  fr: async () => (await import('#locales/fr/words.ts')).fr,
  nl: async () => (await import('#locales/nl/words.ts')).nl,
  de: async () => (await import('#locales/de/words.ts')).de,
  en: async () => (await import('#locales/en/words.ts')).en,
});

/** Each language in its own words, for the language switch. */
export const ownNames: InEachLanguage = {
  fr: 'Français',
  nl: 'Nederlands',
  de: 'Deutsch',
  en: 'English',
};
