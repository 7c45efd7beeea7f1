import { type InEachLanguage, inEachLanguage, type Language } from '#domain/language.ts';
import type { LanguageNames } from '#locales/catalogue.ts';
import { languageFacts } from '#locales/facts.ts';
import { capitalised } from '#locales/format.ts';

/** Returns a name for each language: the given one, else the usual name in the reader's language. */
export function namesOfAll(given: LanguageNames, reader: Language): InEachLanguage {
  return inEachLanguage((language) => given[language] ?? usualName(language, reader));
}

function usualName(language: Language, reader: Language): string {
  if (language === reader) return languageFacts[language].name;
  return capitalised(new Intl.DisplayNames([reader], { type: 'language' }).of(language) ?? language);
}
