import type { InEachLanguage } from '#domain/language.ts';
import { de } from '#locales/admin/look/de.ts';
import { en } from '#locales/admin/look/en.ts';
import { fr, type LookWords } from '#locales/admin/look/fr.ts';
import { nl } from '#locales/admin/look/nl.ts';

export const lookWords: InEachLanguage<LookWords> = { fr, nl, de, en };
