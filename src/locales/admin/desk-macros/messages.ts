import type { InEachLanguage } from '#domain/language.ts';
import { de } from '#locales/admin/desk-macros/de.ts';
import { en } from '#locales/admin/desk-macros/en.ts';
import { type DeskMacroWords, fr } from '#locales/admin/desk-macros/fr.ts';
import { nl } from '#locales/admin/desk-macros/nl.ts';

/** The page of a desk's macros, in each language of an administrator. */
export const deskMacroWords: InEachLanguage<DeskMacroWords> = { fr, nl, de, en };
