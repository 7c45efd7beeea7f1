import type { Question, QuestionType } from '#domain/forms/definition.ts';

/** Returns the maximum length of a typed answer, in characters: the question's own limit, within that of its type. */
export function charactersMaxOf({ type, charactersMax }: Pick<Question, 'type' | 'charactersMax'>): number {
  return Math.min(charactersMax ?? Number.POSITIVE_INFINITY, longest[type]);
}

const longest: Record<QuestionType, number> = {
  /** Two lines of a list on a phone. */
  summary: 200,
  /** A site name or a page address. */
  site: 2_000,
  line: 300,
  /** Eight pages. A longer log belongs in a file. */
  text: 20_000,
  /** Browsers open no longer URLs. */
  url: 2_000,
  date: 40,
  number: 40,
  person: 320,
  choice: 40,
  choices: 40,
  files: 0,
  urgent: 3,
  /** Its field has its own. */
  field: 2_000,
};

/** Maximum number of subjects per contact (R5). */
export const subjectsMax = 10;

/** The limits of a form. People answer it on a phone, so labels, hints and list lines must fit there. */
export const formLimits = {
  sectionsMax: 12,
  questionsMax: 40,
  choicesMax: 30,
  choicesMin: 2,
  /** Nobody follows a condition of more tests. */
  testsMax: 10,
  /** A longer list of answers belongs in a file. */
  rowsMax: 30,
  rowNameCharactersMax: 40,
  titleCharactersMax: 120,
  labelCharactersMax: 200,
  hintCharactersMax: 600,
  choiceCharactersMax: 150,
} as const;
