import type { InEachLanguage } from '#domain/language.ts';
import { de } from '#locales/access/own/de.ts';
import { en } from '#locales/access/own/en.ts';
import { fr, type OwnAccessWords } from '#locales/access/own/fr.ts';
import { nl } from '#locales/access/own/nl.ts';

export const ownAccessWords: InEachLanguage<OwnAccessWords> = { fr, nl, de, en };
