import type { InEachLanguage } from '#domain/language.ts';
import { de } from '#locales/console/together/de.ts';
import { en } from '#locales/console/together/en.ts';
import { fr, type TogetherWords } from '#locales/console/together/fr.ts';
import { nl } from '#locales/console/together/nl.ts';

export const togetherWords: InEachLanguage<TogetherWords> = { fr, nl, de, en };
