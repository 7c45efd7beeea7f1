import { languages } from '#domain/language.ts';
import { channels, kinds, priorities, statuses } from '#domain/ticket/vocabulary.ts';
import { readDay, readDays } from '#domain/views/days.ts';

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
  'snoozed',
] as const;

/** Open tasks: any, those of the reader, and those due today or before. */
export const taskWords = ['open', 'mine', 'due'] as const;
export type TaskWord = (typeof taskWords)[number];

/** Questions to third parties: those that wait for an answer on an open ticket, and those that have one. */
export const conversationWords = ['waiting', 'answered'] as const;
export type ConversationWord = (typeof conversationWords)[number];

/** Agreements that the desk asked for. */
export const approvalWords = ['waiting', 'given', 'refused'] as const;
export type ApprovalWord = (typeof approvalWords)[number];

/** How an operator's values are read: from a fixed list, as days, as the name of something that the desk manages, or by the type of a field. */
type OperatorValue = { words: readonly string[] } | 'days' | 'name' | 'value';

/** The operators of the search field, saved views and the API's `q`, in display order. */
export const operators = {
  status: { words: statuses },
  assignee: 'name',
  team: 'name',
  tag: 'name',
  task: { words: taskWords },
  conversation: { words: conversationWords },
  approval: { words: approvalWords },
  /** When an agreement was asked for, and when one was given or refused. */
  'approval-asked': 'days',
  'approval-answered': 'days',
  /** Written with the key of a field of the desk, `field.budget:>100`. */
  field: 'value',
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

/** The operators that stand alone, without the key of a field. */
export const plainOperators = operatorNames.filter((operator) => operator !== 'field');

/** A condition on tickets: any of its values, or none of them if it is negated. */
export interface Condition {
  operator: Operator;
  /** The key of a field, for the operator `field`. */
  field?: string;
  /** At least one: a term of a fixed list, days as typed, a name, or a comparison with a value of a field. */
  values: string[];
  negated: boolean;
}

/** A filter for a list: all conditions hold, and each word occurs in the ticket. */
export interface Filter {
  conditions: Condition[];
  words: string[];
}

/** An unusable piece of a filter, as typed. The rest still works. */
export interface FilterProblem {
  why:
    | 'unknownOperator'
    | 'unknownValue'
    | 'unknownField'
    | 'fieldValue'
    | 'noValue'
    | 'noDay'
    | 'retired'
    | 'retiredField';
  operator: string;
  value: string;
}

interface FilterReading {
  filter: Filter;
  problems: FilterProblem[];
  /** All text that is no operator, as typed: perhaps a ticket number. */
  rest: string;
}

/** Each condition is checked on every ticket, so limit them. */
const conditionsMax = 20;

/**
 * Parses `status:waiting site:1042 from:"Claire Dumont" -is:spam before:2026-11-01 erreur`: operators, words and quoted phrases.
 * A word with an unknown operator is searched as a word, and reported if it looks like an operator.
 */
export function readFilter(text: string): FilterReading {
  const reading: FilterReading = { filter: { conditions: [], words: [] }, problems: [], rest: '' };
  const rest: string[] = [];
  for (const { 0: piece, groups } of text.matchAll(pieces)) {
    const { minus, name, list, phrase } = groups!;
    if (name !== undefined) {
      readCondition(reading, { subject: name.toLowerCase(), list: list ?? '', negated: minus === '-' });
    } else {
      rest.push(piece);
      const word = (phrase ?? piece.replaceAll('"', '')).trim();
      if (phrase === undefined) tellOfOperator(reading, piece);
      if (/[\p{L}\p{N}]/u.test(word)) reading.filter.words.push(word);
    }
  }
  return { ...reading, rest: rest.join(' ') };
}

/** Returns a filter as text that `readFilter` parses back. */
export function writeFilter({ conditions, words }: Filter): string {
  return [...conditions.map(writeCondition), ...words.map(writeWord)].join(' ');
}

/** Facts that a ticket has once: a second value widens the condition, because nothing could meet two of them. */
const single: readonly Operator[] = [
  ...(['status', 'assignee', 'team', 'priority', 'kind', 'from'] as const),
  ...(['site', 'organisation', 'language', 'channel', 'desk'] as const),
];

/** Returns a filter with one more condition, as text. It no longer excludes what was added. */
export function addCondition(text: string, added: Condition): string {
  const { conditions, words } = readFilter(text).filter;
  const isAdded = (value: string) => added.values.includes(value);
  const kept = conditions.flatMap((condition): Condition[] => {
    if (subjectOf(condition) !== subjectOf(added)) return [condition];
    if (added.operator === 'urgent') return [];
    if (!condition.negated) return condition.values.every(isAdded) ? [] : [condition];
    const values = condition.values.filter((value) => !isAdded(value));
    return values.length > 0 ? [{ ...condition, values }] : [];
  });
  const wider = kept.find(({ operator, negated }) => operator === added.operator && !negated);
  if (!wider || !single.includes(added.operator)) return writeFilter({ conditions: [...kept, added], words });
  const values = [...new Set([...wider.values, ...added.values])];
  return writeFilter({ conditions: kept.map((each) => (each === wider ? { ...each, values } : each)), words });
}

/** Returns a filter without one of its conditions, as text. */
export function removeCondition(text: string, place: number): string {
  const { conditions, words } = readFilter(text).filter;
  return writeFilter({ conditions: conditions.filter((_, at) => at !== place), words });
}

/** Returns a condition as text, quoted if needed. */
export function writeCondition(condition: Condition): string {
  return `${condition.negated ? '-' : ''}${subjectOf(condition)}:${condition.values.map(writeValue).join(',')}`;
}

/** Returns what stands before the colon: an operator, or `field.` and the key of a field. */
export function subjectOf({ operator, field }: Pick<Condition, 'operator' | 'field'>): string {
  return field === undefined ? operator : `field.${field}`;
}

/** The inverse of `subjectOf`; null for anything else. */
export function readSubject(text: string): Pick<Condition, 'operator' | 'field'> | null {
  const field = /^field\.([a-z0-9-]{1,40})$/.exec(text)?.[1];
  if (field !== undefined) return { operator: 'field', field };
  return plainOperators.some((operator) => operator === text) ? { operator: text as Operator } : null;
}

/** Returns a value in its canonical form; null if it is not in the operator's list or is no date. */
function readValue(operator: Operator, value: string): string | null {
  const words = wordsOf(operator);
  if (words !== null)
    return words.find((word) => word.toLowerCase() === value.trim().toLowerCase()) ?? alias(operator, value);
  if (operators[operator] !== 'days') return value.trim() || null;
  const isOneDay = operator === 'before' || operator === 'after';
  return (isOneDay ? readDay(value.trim()) : readDays(value.trim())) ? value.trim() : null;
}

export type Mark = (typeof marks)[number];

/** Returns the fixed list of an operator; null if its values are days or names. */
export function wordsOf(operator: Operator): readonly string[] | null {
  const value: OperatorValue = operators[operator];
  return typeof value === 'object' ? value.words : null;
}

/** Whether a lower-case word before a colon is an operator. */
export function isOperator(text: string): text is Operator {
  return Object.hasOwn(operators, text);
}

function readCondition(
  { filter, problems }: FilterReading,
  { subject, list, negated }: { subject: string; list: string; negated: boolean },
): void {
  const named = readSubject(subject);
  if (named === null) return;
  const { operator } = named;
  const given = [...list.matchAll(valuesOfList)].map(({ groups }) =>
    (groups!.bare ?? groups!.quoted!.replaceAll('""', '"')).trim(),
  );
  const values = given.filter((value) => value !== '');
  const known = values.flatMap((value) => readValue(operator, value) ?? []);
  for (const value of values) {
    if (readValue(operator, value) === null)
      problems.push({ why: operators[operator] === 'days' ? 'noDay' : 'unknownValue', operator: subject, value });
  }
  if (values.length === 0) problems.push({ why: 'noValue', operator: subject, value: '' });
  if (known.length > 0 && filter.conditions.length < conditionsMax)
    filter.conditions.push({ ...named, values: [...new Set(known)], negated });
}

/** People also write `has:attachments`. */
function alias(operator: Operator, value: string): string | null {
  return operator === 'has' && /^attachments$/i.test(value.trim()) ? 'attachment' : null;
}

/** Report `foo:bar`, which looks like an operator, but not a URL (`https://…`) or a time. */
function tellOfOperator({ problems }: FilterReading, piece: string): void {
  const [, name, value] = /^-?([a-z]+):(?!\/\/)(\S+)$/i.exec(piece) ?? [];
  if (name !== undefined && !isOperator(name.toLowerCase()))
    problems.push({ why: 'unknownOperator', operator: name, value: value! });
}

function writeValue(value: string): string {
  return /^[^\s",]+$/.test(value) ? value : `"${value.replaceAll('"', '""')}"`;
}

function writeWord(word: string): string {
  const isPlain = !/\s/.test(word) && !new RegExp(`^-?(?:${subjects}):`, 'i').test(word);
  return isPlain ? word : `"${word}"`;
}

const subjects = `${plainOperators.join('|')}|field\\.[a-z0-9-]{1,40}`;
const value = '(?:"(?:[^"]|"")*(?:"|$)|[^\\s",]+)';
const pieces = new RegExp(
  `(?<![^\\s])(?<minus>-?)(?<name>${subjects}):(?<list>${value}?(?:,${value}?)*)|"(?<phrase>[^"]*)"|[^\\s"]\\S*|"\\S+|"`,
  'giu',
);
const valuesOfList = /"(?<quoted>(?:[^"]|"")*)(?:"|$)|(?<bare>[^\s",]+)/gu;
