import type { InEachLanguage } from '#domain/language.ts';
import { de } from '#locales/admin/letters/de.ts';
import { en } from '#locales/admin/letters/en.ts';
import { fr, type LetterWords } from '#locales/admin/letters/fr.ts';
import { nl } from '#locales/admin/letters/nl.ts';

export const letterWords: InEachLanguage<LetterWords> = { fr, nl, de, en };
