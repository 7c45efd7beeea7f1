import type { InEachLanguage } from '#domain/language.ts';
import { de } from '#locales/admin/letter-texts/de.ts';
import { en } from '#locales/admin/letter-texts/en.ts';
import { fr, type LetterTextWords } from '#locales/admin/letter-texts/fr.ts';
import { nl } from '#locales/admin/letter-texts/nl.ts';

export const letterTextWords: InEachLanguage<LetterTextWords> = { fr, nl, de, en };
