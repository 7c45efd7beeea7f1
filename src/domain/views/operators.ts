import { languages } from '#domain/language.ts';
import { channels, kinds, priorities, statuses } from '#domain/ticket/vocabulary.ts';

/** What a ticket can be besides its status, as `is:` asks for it. */
export const marks = [
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

/** How the values of an operator are read: of a closed list, as days, or as the name of something that the desk keeps. */
export type OperatorValue = { words: readonly string[] } | 'days' | 'name';

/** The operators of the search field, of saved views and of the API's `q`, in the order in which lists of them show them. */
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

/** The closed list of an operator; null is one whose values are days or names. */
export function wordsOf(operator: Operator): readonly string[] | null {
  const value: OperatorValue = operators[operator];
  return typeof value === 'object' ? value.words : null;
}

/** Whether a word before a colon asks something of tickets; in small letters. */
export function isOperator(text: string): text is Operator {
  return Object.hasOwn(operators, text);
}
