import type { InEachLanguage } from '#domain/language.ts';
import { de } from '#locales/console/foretold/de.ts';
import { en } from '#locales/console/foretold/en.ts';
import { type ForetoldWords, fr } from '#locales/console/foretold/fr.ts';
import { nl } from '#locales/console/foretold/nl.ts';

/** What the clock will do, in each language of those who work at a desk. */
export const foretoldWords: InEachLanguage<ForetoldWords> = { fr, nl, de, en };
