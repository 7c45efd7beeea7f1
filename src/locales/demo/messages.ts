import type { InEachLanguage } from '#domain/language.ts';
import { load } from '#locales/catalogue.ts';
import type { DemoWords } from '#locales/demo/fr.ts';

export const demoWords: InEachLanguage<DemoWords> = await load({
  fr: async () => (await import('#locales/demo/fr.ts')).fr,
  nl: async () => (await import('#locales/demo/nl.ts')).nl,
  de: async () => (await import('#locales/demo/de.ts')).de,
  en: async () => (await import('#locales/demo/en.ts')).en,
});
