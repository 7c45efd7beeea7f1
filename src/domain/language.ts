import { firstLanguages, foundLanguages } from '#domain/found-languages.ts';

/** The languages of the installation. Each folder of a language adds itself here (decision 0063). */
// biome-ignore lint/suspicious/noEmptyInterface: The folders of the languages fill it.
export interface Languages {}

export type Language = keyof Languages;

export type FirstLanguage = (typeof firstLanguages)[number];

/** The installation's languages, in display order. A desk has some of them (R27). */
export const languages = foundLanguages as readonly [Language, ...Language[]];

/** The codes for a pattern: `fr|nl|de|en`. */
export const languageCodes = languages.join('|');

/**
 * One text per language. A missing language is a type error (R27). Texts of an administrator are empty in the languages that the
 * desk does not need.
 */
export type InEachLanguage<T = string> = Record<Language, T>;

/** Returns what `of` returns for each language. */
export function inEachLanguage<T>(of: (language: Language) => T): InEachLanguage<T> {
  return Object.fromEntries(languages.map((language) => [language, of(language)])) as InEachLanguage<T>;
}

/** A text that nobody has written yet. */
export const noText = inEachLanguage(() => '');

/** Returns the texts without white space around them. */
export function trimmed(texts: InEachLanguage): InEachLanguage {
  return inEachLanguage((language) => texts[language].trim());
}

/** Returns the needed languages in which a text is missing. */
export function missingIn(texts: InEachLanguage, needed: readonly Language[]): Language[] {
  return needed.filter((language) => texts[language].trim() === '');
}

/** Whether nobody has written a text in any language. */
export function isUnwritten(texts: InEachLanguage): boolean {
  return missingIn(texts, languages).length === languages.length;
}

/** Returns the texts with each gap filled: by the first of the desk's languages that has the text, else by any. */
export function withoutGaps(texts: InEachLanguage, order: readonly Language[]): InEachLanguage {
  if (missingIn(texts, languages).length === 0) return texts;
  const written = [...order, ...languages].find((each) => texts[each].trim() !== '');
  return written === undefined
    ? texts
    : inEachLanguage((language) => (texts[language].trim() === '' ? texts[written] : texts[language]));
}

/** Returns a text in a language; where it is missing, in the first of the desk's languages that has it. */
export function textIn(texts: InEachLanguage, language: Language, order: readonly Language[] = languages): string {
  return withoutGaps(texts, order)[language];
}

/** A text as a reader sees it. `lang` names its language where that is not the reader's. */
export interface SpokenText {
  text: string;
  lang?: Language;
}

/** Returns the same text as `textIn`, with the language of what stands in. */
export function spokenText(
  texts: InEachLanguage,
  language: Language,
  order: readonly Language[] = languages,
): SpokenText {
  const written = [language, ...order, ...languages].find((each) => texts[each].trim() !== '') ?? language;
  return written === language ? { text: texts[language] } : { text: texts[written], lang: written };
}

/** Returns a language if the desk has it, else the desk's first. */
export function spokenBy(desk: { languages: readonly Language[] }, language: Language): Language {
  return firstSpoken(desk, [language]);
}

/** Returns the first of some wished languages that the desk has, else the desk's first. */
export function firstSpoken(
  desk: { languages: readonly Language[] },
  wished: readonly (Language | null | undefined)[],
): Language {
  return wished.find((each) => each && desk.languages.includes(each)) ?? desk.languages[0]!;
}

/** Returns the languages to choose from for a ticket: those of its desk, and its own, which the desk may no longer have. */
export function offeredFor(desk: { languages: readonly Language[] }, own: Language): Language[] {
  return languages.filter((each) => each === own || desk.languages.includes(each));
}

/** Returns a text in the needed languages only. */
export function onlyIn(texts: InEachLanguage, needed: readonly Language[]): InEachLanguage {
  return inEachLanguage((language) => (needed.includes(language) ? texts[language] : ''));
}

/** Returns the languages that any of some desks has, in display order. Without a desk, these are all (R27). */
export function languagesOf(desks: readonly { languages: readonly Language[] }[]): Language[] {
  return languages.filter((each) => desks.length === 0 || desks.some((desk) => desk.languages.includes(each)));
}

/** Returns the language of a tag (`fr-BE` is French), or null if the installation does not have it. */
export function readLanguage(tag: string | null | undefined): Language | null {
  const primary = (tag ?? '').trim().toLowerCase().split(/[-_]/)[0];
  return languages.find((language) => language === primary) ?? null;
}

/** Returns a value in each language: English where only the four first languages have one. */
export function elseEnglish<T>(known: Record<FirstLanguage, T>): InEachLanguage<T> {
  const found: Partial<InEachLanguage<T>> = known;
  return inEachLanguage((language) => found[language] ?? known.en);
}

/**
 * Returns a stored value in which each text has a place for every language. Texts that were saved before a language was added lack
 * it. The value is changed in place.
 */
export const withAddedLanguages: (<T>(stored: T) => T) | null =
  languages.length === firstLanguages.length ? null : addLanguages;

function addLanguages<T>(stored: T): T {
  if (typeof stored !== 'object' || stored === null) return stored;
  const record = stored as Record<string, unknown>;
  if (firstLanguages.every((language) => typeof record[language] === 'string'))
    for (const language of languages) record[language] ??= '';
  else for (const value of Object.values(record)) addLanguages(value);
  return stored;
}
