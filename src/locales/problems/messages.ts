import type { InEachLanguage } from '#domain/language.ts';
import { load } from '#locales/catalogue.ts';
import type { Problems } from '#locales/problems/fr.ts';

/** Why something was not done, in each language: refusals, request errors and field errors (R27). */
export const problems: InEachLanguage<Problems> = await load({
  fr: async () => (await import('#locales/problems/fr.ts')).fr,
  nl: async () => (await import('#locales/problems/nl.ts')).nl,
  de: async () => (await import('#locales/problems/de.ts')).de,
  en: async () => (await import('#locales/problems/en.ts')).en,
});
