import type { InEachLanguage } from '#domain/language.ts';
import { de } from '#locales/account/de.ts';
import { en } from '#locales/account/en.ts';
import { type AccountWords, fr } from '#locales/account/fr.ts';
import { nl } from '#locales/account/nl.ts';

/** What everyone reads who is signed in and looks at how they sign in. */
export const accountWords: InEachLanguage<AccountWords> = { fr, nl, de, en };
