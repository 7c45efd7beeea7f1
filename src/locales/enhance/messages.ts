import { load } from '#locales/catalogue.ts';
import type { EnhanceWords } from '#locales/fr/enhance.ts';

/**
 * The texts of the public pages' script. It ships all languages: together they are smaller than a second asset's headers. It is one
 * file without imports, so the build writes the texts into it (vite.config.ts).
 */
export const enhanceWords = await load<EnhanceWords>('enhance', () => import.meta.glob('../*/enhance.ts'));
