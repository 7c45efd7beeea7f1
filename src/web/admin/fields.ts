import { type InEachLanguage, type Language, languages } from '#domain/language.ts';
import { words } from '#locales/messages.ts';

/** A field's text, with line ends as the desk keeps them; empty where the form has none. */
export function fieldText(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : '';
}

/** One text in four fields, `label-fr` to `label-en`. */
export function fieldTexts(form: FormData, name: string): InEachLanguage {
  const [fr, nl, de, en] = languages.map((language) => fieldText(form, `${name}-${language}`));
  return { fr: fr!, nl: nl!, de: de!, en: en! };
}

/** The same, each a line: a label is shown in lists. */
export function fieldLines(form: FormData, name: string): InEachLanguage {
  const { fr, nl, de, en } = fieldTexts(form, name);
  const line = (text: string) => text.replace(/\s*\n\s*/g, ' ');
  return { fr: line(fr), nl: line(nl), de: line(de), en: line(en) };
}

/** The name of a language within a sentence: French alone writes it small. */
export function languageInSentence(named: Language, language: Language): string {
  const name = words[language].languages[named];
  return language === 'fr' ? name.toLowerCase() : name;
}
