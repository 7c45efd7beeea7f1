import type { InEachLanguage } from '#domain/language.ts';
import { de } from '#locales/enhance/de.ts';
import { en } from '#locales/enhance/en.ts';
import { type EnhanceWords, fr } from '#locales/enhance/fr.ts';
import { nl } from '#locales/enhance/nl.ts';

/**
 * The texts of the public pages' script. It ships all four languages: together they are smaller than a second asset's headers.
 */
export const enhanceWords: InEachLanguage<EnhanceWords> = { fr, nl, de, en };
