import type { InEachLanguage } from '#domain/language.ts';
import { de } from '#locales/public/enhance/de.ts';
import { en } from '#locales/public/enhance/en.ts';
import { type EnhanceWords, fr } from '#locales/public/enhance/fr.ts';
import { nl } from '#locales/public/enhance/nl.ts';

/** The words of the public pages' script. It ships all four: together they are smaller than a second asset's headers. */
export const enhanceWords: InEachLanguage<EnhanceWords> = { fr, nl, de, en };
