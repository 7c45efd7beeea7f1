import { type InEachLanguage, inEachLanguage, languages } from '#domain/language.ts';
import { completeTexts } from '#locales/catalogue.ts';
import type { LanguageFacts } from '#locales/folder.ts';

// A browser has those of all languages: a page offers each language under its own name.
const facts = await Promise.all(
  languages.map((language) =>
    completeTexts(language, 'language', () => import.meta.glob('./*/language.ts', { eager: true })),
  ),
);

/** What each language writes otherwise than others: its names of days, its quotes, its times. */
export const languageFacts: InEachLanguage<LanguageFacts> = inEachLanguage(
  (language) => facts[languages.indexOf(language)] as LanguageFacts,
);
