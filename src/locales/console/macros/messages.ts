import type { InEachLanguage } from '#domain/language.ts';
import { de } from '#locales/console/macros/de.ts';
import { en } from '#locales/console/macros/en.ts';
import { fr, type MacroWords } from '#locales/console/macros/fr.ts';
import { nl } from '#locales/console/macros/nl.ts';

/** Macros where they are chosen and done, in each language of an agent. */
export const macroWords: InEachLanguage<MacroWords> = { fr, nl, de, en };
