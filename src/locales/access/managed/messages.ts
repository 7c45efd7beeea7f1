import type { InEachLanguage } from '#domain/language.ts';
import { de } from '#locales/access/managed/de.ts';
import { en } from '#locales/access/managed/en.ts';
import { fr, type ManagedWords } from '#locales/access/managed/fr.ts';
import { nl } from '#locales/access/managed/nl.ts';

export const managedWords: InEachLanguage<ManagedWords> = { fr, nl, de, en };
