import type { InEachLanguage } from '#domain/language.ts';
import { de } from '#locales/words/de.ts';
import { en } from '#locales/words/en.ts';
import { fr, type Words } from '#locales/words/fr.ts';
import { nl } from '#locales/words/nl.ts';

/** The catalogue: French says what there is, and a key that another language lacks is a type error (R27). */
export const words: InEachLanguage<Words> = { fr, nl, de, en };

/** Each language in its own words, as the switch between them shows it. */
export const ownNames: InEachLanguage = {
  fr: fr.languages.fr,
  nl: nl.languages.nl,
  de: de.languages.de,
  en: en.languages.en,
};
