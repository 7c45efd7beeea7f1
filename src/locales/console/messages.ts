import type { InEachLanguage } from '#domain/language.ts';
import { de } from '#locales/console/de.ts';
import { en } from '#locales/console/en.ts';
import { type ConsoleWords, fr } from '#locales/console/fr.ts';
import { nl } from '#locales/console/nl.ts';

/** What the console says, in each language of an agent (R27). */
export const consoleWords: InEachLanguage<ConsoleWords> = { fr, nl, de, en };
