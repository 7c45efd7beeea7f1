import type { Fields } from '#domain/directory/fields.ts';
import { type InEachLanguage, languages } from '#domain/language.ts';
import { nearest } from '#domain/letters/nearest.ts';

/** Longest text of a desk's own in a letter or on its page, which have something else to say first. */
export const ownTextCharactersMax = 600;

/** What is wrong with a desk's own text in one language, by its field. */
export type OwnTextProblem = { field: string } & (
  | { problem: 'missing' }
  | { problem: 'long'; characters: number; max: number }
  | { problem: 'brace' }
  | { problem: 'unknown'; unknown: UnknownPlaceholder[]; known: readonly string[] }
);

/** A name in braces that is filled nowhere, and the one that was probably meant. */
export interface UnknownPlaceholder {
  name: string;
  meant: string | null;
}

/** A text of a desk's own as its form shows it, `answer-fr` to `answer-en`. */
export function ownTextFields(name: string, texts: InEachLanguage | null | undefined): Fields {
  return Object.fromEntries(languages.map((language) => [`${name}-${language}`, texts?.[language] ?? '']));
}

/** What was written: all four languages or none (R27), and in braces what is filled in there alone. Null takes the text away. */
export function readOwnTexts(
  name: string,
  written: InEachLanguage,
  known: readonly string[],
): { texts: InEachLanguage | null } | { problems: OwnTextProblem[] } {
  const said = languages.map((language) => [language, written[language].trim()] as const);
  if (said.every(([, text]) => text === '')) return { texts: null };
  const problems = said.flatMap(([language, text]) =>
    ownTextProblem(`${name}-${language}`, text, { known, max: ownTextCharactersMax }),
  );
  return problems.length > 0 ? { problems } : { texts: Object.fromEntries(said) as InEachLanguage };
}

/** Puts the values in. What is filled nowhere stays as it was written, and no value is read once more. */
export function fillPlaceholders(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(inBraces, (found, name: string) => (Object.hasOwn(values, name) ? values[name]! : found));
}

const inBraces = /\{([^{}]*)\}/g;

/** What is wrong with one text that must be there: its length, a name in braces that is filled nowhere, or a lone brace. */
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
