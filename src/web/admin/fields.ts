import { type InEachLanguage, type Language, languages } from '#domain/language.ts';
import { words } from '#locales/messages.ts';

/** Returns a field's trimmed text with Unix line ends, or '' if it is missing. */
export function fieldText(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : '';
}

/** Returns a text from four fields, `label-fr` to `label-en`. */
export function fieldTexts(form: FormData, name: string): InEachLanguage {
  const [fr, nl, de, en] = languages.map((language) => fieldText(form, `${name}-${language}`));
  return { fr: fr!, nl: nl!, de: de!, en: en! };
}

/** Like `fieldTexts`, with each text on a single line, for labels in lists. */
export function fieldLines(form: FormData, name: string): InEachLanguage {
  const { fr, nl, de, en } = fieldTexts(form, name);
  const line = (text: string) => text.replace(/\s*\n\s*/g, ' ');
  return { fr: line(fr), nl: line(nl), de: line(de), en: line(en) };
}

/** Returns the name of a language inside a sentence; only French uses lower case. */
export function languageInSentence(named: Language, language: Language): string {
  const name = words[language].languages[named];
  return language === 'fr' ? name.toLowerCase() : name;
}
