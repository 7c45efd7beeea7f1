import type { InEachLanguage } from '#domain/language.ts';
import { inEach, load } from '#locales/catalogue.ts';
import { languageFacts } from '#locales/facts.ts';
import type { Words } from '#locales/fr/words.ts';
import { namesOfAll } from '#locales/language-names.ts';

const area = await load<Words>('words', () => import.meta.glob('./*/words.ts'));

/** The catalogue. French defines the keys; a missing key in another language is a type error (R27). */
export const words = inEach(area, (own, reader) => ({ ...own, languages: namesOfAll(own.languages, reader) }));

/** Each language in its own words, for the language switch. */
export const ownNames: InEachLanguage = inEach(languageFacts, ({ name }) => name);
