import type { InEachLanguage } from '#domain/language.ts';
import { load } from '#locales/catalogue.ts';
import type { Problems } from '#locales/fr/problems.ts';

/** Why something was not done, in each language: refusals, request errors and field errors (R27). */
export const problems: InEachLanguage<Problems> = await load({
  fr: async () => (await import('#locales/fr/problems.ts')).fr,
  nl: async () => (await import('#locales/nl/problems.ts')).nl,
  de: async () => (await import('#locales/de/problems.ts')).de,
  en: async () => (await import('#locales/en/problems.ts')).en,
});
