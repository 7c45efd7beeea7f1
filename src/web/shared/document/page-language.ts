import { createContext, use } from 'react';
import { type Language, readLanguage } from '#domain/language.ts';

/** The language of the page on the server, also where an error leaves it without the data of its root. */
export const PageLanguageContext = createContext<Language | null>(null);

/** Returns the language of the page: as its root says, else as the server wrote it. */
export function usePageLanguage(known: Language | undefined): Language {
  const given = use(PageLanguageContext);
  return known ?? given ?? readLanguage(globalThis.document?.documentElement.lang) ?? 'en';
}
