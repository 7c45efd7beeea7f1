import type { InEachLanguage } from '#domain/language.ts';
import { de } from '#locales/public/directory/de.ts';
import { en } from '#locales/public/directory/en.ts';
import { type DirectoryWords, fr } from '#locales/public/directory/fr.ts';
import { nl } from '#locales/public/directory/nl.ts';

export const directoryWords: InEachLanguage<DirectoryWords> = { fr, nl, de, en };
