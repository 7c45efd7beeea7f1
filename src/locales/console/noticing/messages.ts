import type { InEachLanguage } from '#domain/language.ts';
import { de } from '#locales/console/noticing/de.ts';
import { en } from '#locales/console/noticing/en.ts';
import { fr, type NoticingWords } from '#locales/console/noticing/fr.ts';
import { nl } from '#locales/console/noticing/nl.ts';

export const noticingWords: InEachLanguage<NoticingWords> = { fr, nl, de, en };
