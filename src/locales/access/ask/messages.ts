import type { InEachLanguage } from '#domain/language.ts';
import { de } from '#locales/access/ask/de.ts';
import { en } from '#locales/access/ask/en.ts';
import { type AskAccessWords, fr } from '#locales/access/ask/fr.ts';
import { nl } from '#locales/access/ask/nl.ts';

export const askAccessWords: InEachLanguage<AskAccessWords> = { fr, nl, de, en };
