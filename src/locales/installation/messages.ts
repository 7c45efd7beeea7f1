import type { InEachLanguage } from '#domain/language.ts';
import { load } from '#locales/catalogue.ts';
import type { InstallationWords } from '#locales/installation/fr.ts';

/** Why a file of the installation cannot be applied, in each language (R27). */
export const installationWords: InEachLanguage<InstallationWords> = await load({
  fr: async () => (await import('#locales/installation/fr.ts')).fr,
  nl: async () => (await import('#locales/installation/nl.ts')).nl,
  de: async () => (await import('#locales/installation/de.ts')).de,
  en: async () => (await import('#locales/installation/en.ts')).en,
});
