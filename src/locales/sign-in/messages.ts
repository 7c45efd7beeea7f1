import type { InEachLanguage } from '#domain/language.ts';
import { de } from '#locales/sign-in/de.ts';
import { en } from '#locales/sign-in/en.ts';
import { fr, type SignInWords } from '#locales/sign-in/fr.ts';
import { nl } from '#locales/sign-in/nl.ts';

/** What the way in says. */
export const signInWords: InEachLanguage<SignInWords> = { fr, nl, de, en };
