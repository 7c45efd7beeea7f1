import { languages } from '#domain/language.ts';
import { channels, kinds, priorities, statuses } from '#domain/ticket/vocabulary.ts';

/** Properties of a ticket besides its status, for `is:`. */
const marks = [
  'held',
  'complaint',
  'spam',
  'told',
  'unphoned',
  'mailFailed',
  'overdue',
  'unanswered',
  'complete',
  'followUp',
  'mentioned',
  'watched',
] as const;
export type Mark = (typeof marks)[number];

/** How an operator's values are read: from a fixed list, as days, or as the name of something that the desk manages. */
type OperatorValue = { words: readonly string[] } | 'days' | 'name';

/** The operators of the search field, saved views and the API's `q`, in display order. */
export const operators = {
  status: { words: statuses },
  assignee: 'name',
  team: 'name',
  urgent: { words: ['true', 'false'] },
  priority: { words: priorities },
  kind: { words: kinds },
  is: { words: marks },
  from: 'name',
  site: 'name',
  organisation: 'name',
  language: { words: languages },
  channel: { words: channels },
  has: { words: ['attachment'] },
  desk: 'name',
  opened: 'days',
  changed: 'days',
  due: 'days',
  before: 'days',
  after: 'days',
} as const satisfies Record<string, OperatorValue>;
export type Operator = keyof typeof operators;

export const operatorNames = Object.keys(operators) as Operator[];

/** Returns the fixed list of an operator; null if its values are days or names. */
export function wordsOf(operator: Operator): readonly string[] | null {
  const value: OperatorValue = operators[operator];
  return typeof value === 'object' ? value.words : null;
}

/** Whether a lower-case word before a colon is an operator. */
export function isOperator(text: string): text is Operator {
  return Object.hasOwn(operators, text);
}
