import type { InEachLanguage } from '#domain/language.ts';
import { de } from '#locales/admin/closing/de.ts';
import { en } from '#locales/admin/closing/en.ts';
import { type ClosingWords, fr } from '#locales/admin/closing/fr.ts';
import { nl } from '#locales/admin/closing/nl.ts';

export const closingWords: InEachLanguage<ClosingWords> = { fr, nl, de, en };
