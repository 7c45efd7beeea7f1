import type { InEachLanguage } from '#domain/language.ts';
import { de } from '#locales/public/work/de.ts';
import { en } from '#locales/public/work/en.ts';
import { fr, type WorkWords } from '#locales/public/work/fr.ts';
import { nl } from '#locales/public/work/nl.ts';

export const workWords: InEachLanguage<WorkWords> = { fr, nl, de, en };
