import type { InEachLanguage } from '#domain/language.ts';
import { load } from '#locales/catalogue.ts';
import type { DemoWords } from '#locales/fr/demo.ts';

export const demoWords: InEachLanguage<DemoWords> = await load({
  fr: async () => (await import('#locales/fr/demo.ts')).fr,
  nl: async () => (await import('#locales/nl/demo.ts')).nl,
  de: async () => (await import('#locales/de/demo.ts')).de,
  en: async () => (await import('#locales/en/demo.ts')).en,
});
