import type { InEachLanguage } from '#domain/language.ts';
import { load } from '#locales/catalogue.ts';
import type { InstallationWords } from '#locales/fr/installation.ts';

/** Why a file of the installation cannot be applied, in each language (R27). */
export const installationWords: InEachLanguage<InstallationWords> = await load({
  fr: async () => (await import('#locales/fr/installation.ts')).fr,
  nl: async () => (await import('#locales/nl/installation.ts')).nl,
  de: async () => (await import('#locales/de/installation.ts')).de,
  en: async () => (await import('#locales/en/installation.ts')).en,
});
