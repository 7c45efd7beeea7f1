import type { InEachLanguage } from '#domain/language.ts';
import { de } from '#locales/problems/de.ts';
import { en } from '#locales/problems/en.ts';
import { fr, type Problems } from '#locales/problems/fr.ts';
import { nl } from '#locales/problems/nl.ts';

/** Why something was not done, in each language: the desk's refusals, what is wrong with a call, and with a field (R27). */
export const problems: InEachLanguage<Problems> = { fr, nl, de, en };
