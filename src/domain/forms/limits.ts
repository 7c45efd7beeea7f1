import type { Question, QuestionType } from '#domain/forms/definition.ts';

/** The longest answer to a typed question, in characters: its own limit, within that of its type. */
export function charactersMaxOf({ type, charactersMax }: Pick<Question, 'type' | 'charactersMax'>): number {
  return Math.min(charactersMax ?? Number.POSITIVE_INFINITY, longest[type]);
}

const longest: Record<QuestionType, number> = {
  /** Two lines of a list on a telephone. */
  summary: 200,
  /** A name of a site, or the address of one of its pages. */
  site: 2_000,
  line: 300,
  /** Eight pages: a log belongs into a file. */
  text: 20_000,
  /** What browsers still open. */
  url: 2_000,
  date: 40,
  choice: 40,
  choices: 40,
  files: 0,
  urgent: 3,
};

/** Subjects of one contact. Who has more writes about something else, or for others (R5). */
export const subjectsMax = 10;
