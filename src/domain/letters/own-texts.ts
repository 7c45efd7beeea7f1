import type { Fields } from '#domain/directory/fields.ts';
import { type InEachLanguage, languages } from '#domain/language.ts';
import { nearest } from '#domain/letters/nearest.ts';

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
export interface UnknownPlaceholder {
  name: string;
  meant: string | null;
}

/** Returns a desk's own text as its form shows it, `answer-fr` to `answer-en`. */
export function ownTextFields(name: string, texts: InEachLanguage | null | undefined): Fields {
  return Object.fromEntries(languages.map((language) => [`${name}-${language}`, texts?.[language] ?? '']));
}

/**
 * Returns the texts in all four languages, null if all are empty (this removes the text), or every problem: a missing language
 * (R27) or unknown placeholders.
 */
export function readOwnTexts(
  name: string,
  written: InEachLanguage,
  known: readonly string[],
): { texts: InEachLanguage | null } | { refused: 'invalid'; problems: OwnTextProblem[] } {
  const said = languages.map((language) => [language, written[language].trim()] as const);
  if (said.every(([, text]) => text === '')) return { texts: null };
  const problems = said.flatMap(([language, text]) =>
    ownTextProblem(`${name}-${language}`, text, { known, max: ownTextCharactersMax }),
  );
  return problems.length > 0 ? { refused: 'invalid', problems } : { texts: Object.fromEntries(said) as InEachLanguage };
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
