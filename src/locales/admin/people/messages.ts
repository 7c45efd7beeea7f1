import type { InEachLanguage } from '#domain/language.ts';
import { de } from '#locales/admin/people/de.ts';
import { en } from '#locales/admin/people/en.ts';
import { fr, type PeopleWords } from '#locales/admin/people/fr.ts';
import { nl } from '#locales/admin/people/nl.ts';

export const peopleWords: InEachLanguage<PeopleWords> = { fr, nl, de, en };
