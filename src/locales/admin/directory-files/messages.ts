import type { InEachLanguage } from '#domain/language.ts';
import { de } from '#locales/admin/directory-files/de.ts';
import { en } from '#locales/admin/directory-files/en.ts';
import { type DirectoryFilesWords, fr } from '#locales/admin/directory-files/fr.ts';
import { nl } from '#locales/admin/directory-files/nl.ts';

export const directoryFilesWords: InEachLanguage<DirectoryFilesWords> = { fr, nl, de, en };
