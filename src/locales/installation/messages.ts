import type { InEachLanguage } from '#domain/language.ts';
import { load } from '#locales/catalogue.ts';
import type { InstallationWords } from '#locales/fr/installation.ts';

/** Why a file of the installation cannot be applied, in each language (R27). */
export const installationWords: InEachLanguage<InstallationWords> = await load<InstallationWords>('installation', () =>
  import.meta.glob('../*/installation.ts'),
);
