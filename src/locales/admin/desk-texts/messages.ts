import type { InEachLanguage } from '#domain/language.ts';
import { de } from '#locales/admin/desk-texts/de.ts';
import { en } from '#locales/admin/desk-texts/en.ts';
import { type DeskTextWords, fr } from '#locales/admin/desk-texts/fr.ts';
import { nl } from '#locales/admin/desk-texts/nl.ts';

/** The page of a desk's ready texts, in each language of an administrator. */
export const deskTextWords: InEachLanguage<DeskTextWords> = { fr, nl, de, en };
