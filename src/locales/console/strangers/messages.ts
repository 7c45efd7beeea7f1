import type { InEachLanguage } from '#domain/language.ts';
import { de } from '#locales/console/strangers/de.ts';
import { en } from '#locales/console/strangers/en.ts';
import { fr, type StrangerWords } from '#locales/console/strangers/fr.ts';
import { nl } from '#locales/console/strangers/nl.ts';

/** What a ticket's page says of strangers, complaints and missing answers. No list needs these words, and lists load first. */
export const strangerWords: InEachLanguage<StrangerWords> = { fr, nl, de, en };
