import { type InEachLanguage, isUnwritten, type Language, languages, trimmed } from '#domain/language.ts';
import type { OwnLetter } from '#domain/letters/registry.ts';

/** Maximum length of a desk's own text in a letter or on its page. The standard text comes first there. */
export const ownTextCharactersMax = 600;

/** A problem with a desk's own text in one language, by field. */
export type OwnTextProblem = { field: string } & (
  | { problem: 'missing' }
  | { problem: 'long'; characters: number; max: number }
  | { problem: 'brace' }
  | { problem: 'unknown'; unknown: UnknownPlaceholder[]; known: readonly string[] }
);

/** An unknown name in braces, and the name that was probably meant. */
interface UnknownPlaceholder {
  name: string;
  meant: string | null;
}

/**
 * Returns the texts, null if all are empty (this removes the text), or every problem: a missing language of the desk (R27) or
 * unknown placeholders.
 */
export function readOwnTexts(
  name: string,
  written: InEachLanguage,
  { known, needed }: { known: readonly string[]; needed: readonly Language[] },
): { texts: InEachLanguage | null } | { refused: 'invalid'; problems: OwnTextProblem[] } {
  const texts = trimmed(written);
  if (isUnwritten(texts)) return { texts: null };
  const problems = ownTextProblems(name, texts, { known, needed, max: ownTextCharactersMax });
  return problems.length > 0 ? { refused: 'invalid', problems } : { texts };
}

/** Returns the problems of a text in the languages that it needs, and in those in which it is written although it need not be. */
export function ownTextProblems(
  name: string,
  texts: InEachLanguage,
  { needed, ...bounds }: { known: readonly string[]; max: number; needed: readonly Language[] },
): OwnTextProblem[] {
  const checked = languages.filter((language) => needed.includes(language) || texts[language] !== '');
  return checked.flatMap((language) => ownTextProblem(`${name}-${language}`, texts[language], bounds));
}

/** Returns a text with its placeholders filled. Unknown placeholders stay, and placeholders within values are not filled. */
export function fillPlaceholders(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(inBraces, (found, name: string) => (Object.hasOwn(values, name) ? values[name]! : found));
}

const inBraces = /\{([^{}]*)\}/g;

/** Returns the problems of a required text: its length, an unknown name in braces, or a lone brace. */
export function ownTextProblem(
  field: string,
  text: string,
  { known, max }: { known: readonly string[]; max: number },
): OwnTextProblem[] {
  if (text === '') return [{ field, problem: 'missing' }];
  if (text.length > max) return [{ field, problem: 'long', characters: text.length, max }];
  const names = new Set([...text.matchAll(inBraces)].map(([, name]) => name!));
  const unknown = [...names]
    .filter((name) => !known.includes(name))
    .map((name) => ({ name, meant: nearest(name, known) }));
  if (unknown.length > 0) return [{ field, problem: 'unknown', unknown, known }];
  return /[{}]/.test(text.replaceAll(inBraces, '')) ? [{ field, problem: 'brace' }] : [];
}

/**
 * Returns the word that was probably meant: the one with the fewest typos, at most a third of its letters. Null if missing.
 */
export function nearest<T extends string>(typed: string, words: readonly T[]): T | null {
  const plain = plainOf(typed);
  const [best] = words
    .map((word) => ({ word, slips: slipsBetween(plain, plainOf(word)) }))
    .sort((one, other) => one.slips - other.slips);
  return best && best.slips <= Math.round(best.word.length / 3) ? best.word : null;
}

/** Letters only, in lower case and without accents: `Numéro` is as near to `number` as `numero`. */
function plainOf(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .slice(0, charactersMax);
}

/** Longer words are no typo of a name and cost time. */
const charactersMax = 40;

/** The number of letters to insert, delete or replace (Levenshtein distance). */
function slipsBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (const [place, theirs] of [...other].entries())
      next.push(Math.min(row[place + 1]! + 1, next[place]! + 1, row[place]! + (letter === theirs ? 0 : 1)));
    row = next;
  }
  return row[other.length]!;
}

/** A letter without an entry has no own paragraph. */
export type OwnWords = Partial<Record<OwnLetter, InEachLanguage>>;

/** The placeholders of a paragraph: `{number}` becomes the ticket number. */
export const placeholders = ['number', 'desk', 'mailbox', 'hours'] as const;
export type Placeholder = (typeof placeholders)[number];
