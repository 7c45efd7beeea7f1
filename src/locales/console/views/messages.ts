import type { InEachLanguage } from '#domain/language.ts';
import { de } from '#locales/console/views/de.ts';
import { en } from '#locales/console/views/en.ts';
import { fr, type ViewWords } from '#locales/console/views/fr.ts';
import { nl } from '#locales/console/views/nl.ts';

/** What lists, filters, saved views and the search say, in each language of an agent. */
export const viewWords: InEachLanguage<ViewWords> = { fr, nl, de, en };
