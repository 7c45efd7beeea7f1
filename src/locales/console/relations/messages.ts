import type { InEachLanguage } from '#domain/language.ts';
import { de } from '#locales/console/relations/de.ts';
import { en } from '#locales/console/relations/en.ts';
import { fr, type RelationWords } from '#locales/console/relations/fr.ts';
import { nl } from '#locales/console/relations/nl.ts';

export const relationWords: InEachLanguage<RelationWords> = { fr, nl, de, en };
