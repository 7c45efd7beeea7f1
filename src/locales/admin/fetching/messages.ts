import type { InEachLanguage } from '#domain/language.ts';
import { de } from '#locales/admin/fetching/de.ts';
import { en } from '#locales/admin/fetching/en.ts';
import { type FetchingWords, fr } from '#locales/admin/fetching/fr.ts';
import { nl } from '#locales/admin/fetching/nl.ts';

export const fetchingWords: InEachLanguage<FetchingWords> = { fr, nl, de, en };
