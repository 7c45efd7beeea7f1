import type { InEachLanguage } from '#domain/language.ts';
import { de } from '#locales/de/enhance.ts';
import { en } from '#locales/en/enhance.ts';
import { type EnhanceWords, fr } from '#locales/fr/enhance.ts';
import { nl } from '#locales/nl/enhance.ts';

/**
 * The texts of the public pages' script. It ships all four languages: together they are smaller than a second asset's headers.
 */
export const enhanceWords: InEachLanguage<EnhanceWords> = { fr, nl, de, en };
