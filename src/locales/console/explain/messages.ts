import type { InEachLanguage } from '#domain/language.ts';
import { de } from '#locales/console/explain/de.ts';
import { en } from '#locales/console/explain/en.ts';
import { type ExplainWords, fr } from '#locales/console/explain/fr.ts';
import { nl } from '#locales/console/explain/nl.ts';

/** How a deadline is counted, in each language of those who work at a desk. */
export const explainWords: InEachLanguage<ExplainWords> = { fr, nl, de, en };
