import type { InEachLanguage } from '#domain/language.ts';
import { de } from '#locales/console/writing/de.ts';
import { en } from '#locales/console/writing/en.ts';
import { fr, type WritingWords } from '#locales/console/writing/fr.ts';
import { nl } from '#locales/console/writing/nl.ts';

/** What the composer says of writing, in each language of an agent. */
export const writingWords: InEachLanguage<WritingWords> = { fr, nl, de, en };
