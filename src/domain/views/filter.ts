import { readDay, readDays } from '#domain/views/days.ts';
import { isOperator, type Operator, operatorNames, operators, wordsOf } from '#domain/views/operators.ts';

/** One condition on tickets: any of its values, or none of them where it is negated. */
export interface Condition {
  operator: Operator;
  /** At least one; of a closed list in its own letters, days as they are written. */
  values: string[];
  negated: boolean;
}

/** What tickets a list holds: all of the conditions, and each of the words somewhere in the ticket. */
export interface Filter {
  conditions: Condition[];
  words: string[];
}

/** A piece of a filter that cannot be used, as it was typed; the rest works without it. */
export interface FilterProblem {
  why: 'unknownOperator' | 'unknownValue' | 'noValue' | 'noDay';
  operator: string;
  value: string;
}

export interface FilterReading {
  filter: Filter;
  problems: FilterProblem[];
  /** Everything that is no operator, as it was typed: perhaps a ticket number. */
  rest: string;
}

/** More conditions narrow nothing down that twenty have not, and each is asked of every ticket. */
export const conditionsMax = 20;

/**
 * Reads `status:waiting site:1042 from:"Claire Dumont" -is:spam before:2026-11-01 erreur`: operators, words, phrases in
 * quotes. A word with a colon whose first half is no operator is a word, and told of where it looks like one.
 */
export function readFilter(text: string): FilterReading {
  const reading: FilterReading = { filter: { conditions: [], words: [] }, problems: [], rest: '' };
  const rest: string[] = [];
  for (const { 0: piece, groups } of text.matchAll(pieces)) {
    const { minus, name, list, phrase } = groups!;
    if (name !== undefined) {
      readCondition(reading, { operator: name.toLowerCase() as Operator, list: list ?? '', negated: minus === '-' });
    } else {
      rest.push(piece);
      const word = (phrase ?? piece.replaceAll('"', '')).trim();
      if (phrase === undefined) tellOfOperator(reading, piece);
      if (/[\p{L}\p{N}]/u.test(word)) reading.filter.words.push(word);
    }
  }
  return { ...reading, rest: rest.join(' ') };
}

/** The same filter as text, which `readFilter` reads as it was. */
export function writeFilter({ conditions, words }: Filter): string {
  return [...conditions.map(writeCondition), ...words.map(writeWord)].join(' ');
}

/** One condition as text, quoted where it has to be. */
export function writeCondition({ operator, values, negated }: Condition): string {
  return `${negated ? '-' : ''}${operator}:${values.map(writeValue).join(',')}`;
}

/** A value as a closed list or the calendar knows it; null is none of theirs. */
export function readValue(operator: Operator, value: string): string | null {
  const words = wordsOf(operator);
  if (words !== null)
    return words.find((word) => word.toLowerCase() === value.trim().toLowerCase()) ?? alias(operator, value);
  if (operators[operator] !== 'days') return value.trim() || null;
  const isOneDay = operator === 'before' || operator === 'after';
  return (isOneDay ? readDay(value.trim()) : readDays(value.trim())) ? value.trim() : null;
}

function readCondition(
  { filter, problems }: FilterReading,
  { operator, list, negated }: { operator: Operator; list: string; negated: boolean },
): void {
  const given = [...list.matchAll(valuesOfList)].map(({ groups }) =>
    (groups!.bare ?? groups!.quoted!.replaceAll('""', '"')).trim(),
  );
  const values = given.filter((value) => value !== '');
  const known = values.flatMap((value) => readValue(operator, value) ?? []);
  for (const value of values) {
    if (readValue(operator, value) === null)
      problems.push({ why: operators[operator] === 'days' ? 'noDay' : 'unknownValue', operator, value });
  }
  if (values.length === 0) problems.push({ why: 'noValue', operator, value: '' });
  if (known.length > 0 && filter.conditions.length < conditionsMax)
    filter.conditions.push({ operator, values: [...new Set(known)], negated });
}

/** `has:attachments` is what people write, too. */
function alias(operator: Operator, value: string): string | null {
  return operator === 'has' && /^attachments$/i.test(value.trim()) ? 'attachment' : null;
}

/** `foo:bar` looks like an operator and is none; an address such as `https://…`, or a time, does not. */
function tellOfOperator({ problems }: FilterReading, piece: string): void {
  const [, name, value] = /^-?([a-z]+):(?!\/\/)(\S+)$/i.exec(piece) ?? [];
  if (name !== undefined && !isOperator(name.toLowerCase()))
    problems.push({ why: 'unknownOperator', operator: name, value: value! });
}

function writeValue(value: string): string {
  return /^[^\s",]+$/.test(value) ? value : `"${value.replaceAll('"', '""')}"`;
}

function writeWord(word: string): string {
  const isPlain = !/\s/.test(word) && !new RegExp(`^-?(?:${operatorNames.join('|')}):`, 'i').test(word);
  return isPlain ? word : `"${word}"`;
}

const value = '(?:"(?:[^"]|"")*(?:"|$)|[^\\s",]+)';
const pieces = new RegExp(
  `(?<![^\\s])(?<minus>-?)(?<name>${operatorNames.join('|')}):(?<list>${value}?(?:,${value}?)*)|"(?<phrase>[^"]*)"|[^\\s"]\\S*|"\\S+|"`,
  'giu',
);
const valuesOfList = /"(?<quoted>(?:[^"]|"")*)(?:"|$)|(?<bare>[^\s",]+)/gu;
