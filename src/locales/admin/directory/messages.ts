import type { InEachLanguage } from '#domain/language.ts';
import { de } from '#locales/admin/directory/de.ts';
import { en } from '#locales/admin/directory/en.ts';
import { type DirectoryKeeperWords, fr } from '#locales/admin/directory/fr.ts';
import { nl } from '#locales/admin/directory/nl.ts';

export const directoryKeeperWords: InEachLanguage<DirectoryKeeperWords> = { fr, nl, de, en };
