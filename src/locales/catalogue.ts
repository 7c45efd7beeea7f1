import { foundAreas, incompleteAreas } from '#domain/found-languages.ts';
import {
  type FirstLanguage,
  type InEachLanguage,
  inEachLanguage,
  type Language,
  languages,
  readLanguage,
} from '#domain/language.ts';

/** A text that is missing in a language is shown in this one (decision 0063). */
const fallback = 'en';

/** French defines which texts there are. */
const source = 'fr';

/** Language of the page in a browser; null on a server. */
const shown = typeof document === 'undefined' ? null : (readLanguage(document.documentElement.lang) ?? fallback);

/** The files of an area that a build found: what loads each, or the file itself, by path. A server reads the folders instead. */
export type Found = () => Record<string, unknown>;

/**
 * Returns the texts of an area in each language, with what a language lacks in English. A server loads all languages. A browser
 * loads only its page's language and uses it for all.
 */
export async function load<T>(area: string, found: Found): Promise<InEachLanguage<T>> {
  const needed = shown === null ? languages : [shown];
  const texts = await Promise.all(needed.map((language) => completeTexts(language, area, found)));
  return inEachLanguage((language) => texts[shown === null ? languages.indexOf(language) : 0] as T);
}

/** Returns the texts of an area in one language, with what it lacks in English. */
export async function completeTexts(language: Language, area: string, found: Found): Promise<unknown> {
  const own = await readTexts(language, area, found);
  if (incompleteAreas !== null && !incompleteAreas[language]?.includes(area)) return own;
  const others = await Promise.all([fallback, source].map((each) => readTexts(each, area, found)));
  return [own, ...others].reduceRight((whole, texts) => filled(texts, whole));
}

/** Returns the texts of an area as a folder has them; undefined if it has none. */
export async function readTexts(language: string, area: string, found?: Found): Promise<unknown> {
  const texts = incompleteAreas === null ? await readFile(language, area) : await loadBuilt(language, area, found!());
  return (texts as Record<string, unknown> | undefined)?.[language];
}

async function readFile(language: string, area: string): Promise<unknown> {
  return foundAreas[language]?.includes(area) ? import(/* @vite-ignore */ `./${language}/${area}.ts`) : undefined;
}

async function loadBuilt(language: string, area: string, found: Record<string, unknown>): Promise<unknown> {
  const [, file] = Object.entries(found).find(([path]) => path.endsWith(`/${language}/${area}.ts`)) ?? [];
  return typeof file === 'function' ? file() : file;
}

/** Returns texts with each one that is missing taken from others. Texts without gaps are returned as they are. */
export function filled(own: unknown, whole: unknown): unknown {
  if (!isGroup(whole)) return own === undefined ? whole : own;
  if (!isGroup(own)) return whole;
  const parts = Object.entries(whole).map(([key, part]) => [key, filled(own[key], part)] as const);
  return parts.every(([key, part]) => own[key] === part) ? own : { ...own, ...Object.fromEntries(parts) };
}

/** Returns the path of each text that is missing, such as `status.waiting`. */
export function missingTexts(own: unknown, whole: unknown, above = ''): string[] {
  if (!isGroup(whole)) return own === undefined ? [above] : [];
  const texts = isGroup(own) ? own : {};
  return Object.entries(whole).flatMap(([key, part]) =>
    missingTexts(texts[key], part, above === '' ? key : `${above}.${key}`),
  );
}

function isGroup(texts: unknown): texts is Record<string, unknown> {
  return typeof texts === 'object' && texts !== null && !Array.isArray(texts) && !(texts instanceof RegExp);
}

/** Returns a part of an area, in each language. */
export function inEach<T, P>(area: InEachLanguage<T>, part: (words: T, language: Language) => P): InEachLanguage<P> {
  return inEachLanguage((language) => part(area[language], language));
}

/**
 * The type of a catalogue without its literal texts, which other languages must match. A missing key, an extra key or a fact of
 * another type is a type error (R27).
 */
export type Widened<T> = T extends string
  ? string
  : T extends (...facts: infer F) => string
    ? (...facts: F) => string
    : { [K in keyof T]: Widened<T[K]> };

/** How a text names languages. It may leave out those that an installation has added. */
export type LanguageNames = Record<FirstLanguage, string> & Partial<Record<Language, string>>;

/** Returns paragraphs as an administrator would type them, separated by blank lines. */
export function paragraphs(...parts: string[]): string {
  return parts.join('\n\n');
}
