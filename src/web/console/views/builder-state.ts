import {
  type Condition,
  type Filter,
  type FilterProblem,
  readFilter,
  writeCondition,
  writeFilter,
} from '#domain/views/filter.ts';
import { isOperator, type Operator, wordsOf } from '#domain/views/operators.ts';

/** One condition as its form shows it; the number names its fields, and stays while others come and go. */
export interface BuilderRow {
  id: number;
  operator: Operator;
  negated: boolean;
  values: string[];
}

export interface BuilderState {
  rows: BuilderRow[];
  words: string;
}

/** What a form, or an address that a form made, holds. */
export type Typed = Pick<FormData, 'get' | 'getAll' | 'has' | 'keys'>;

/** Beside each condition, so that one whose boxes are all empty is not lost. */
const operatorField = /^operator\.(\d{1,3})$/;

/** The form of a filter that was read from its text. */
export function stateOf({ conditions, words }: Filter): BuilderState {
  return {
    rows: conditions.map((condition, id) => ({ id, ...condition })),
    words: writeFilter({ conditions: [], words }),
  };
}

/** The form as it was sent, after the button that was pressed: one condition more, or one less. */
export function readState(typed: Typed): BuilderState {
  const removed = typed.get('remove');
  const rows = [...typed.keys()].flatMap((name) => {
    const id = operatorField.exec(name)?.[1];
    return id === undefined || id === removed ? [] : rowOf(typed, Number(id));
  });
  const added = String(typed.get('add') ?? '');
  const next = Math.max(-1, ...rows.map(({ id }) => id)) + 1;
  const more =
    typed.has('more') && isOperator(added) ? [{ id: next, operator: added, negated: false, values: [] }] : [];
  // Operators that are typed among the words are conditions as well.
  const { filter } = readFilter(String(typed.get('words') ?? ''));
  const written = filter.conditions.map((condition, place) => ({ id: next + 1 + place, ...condition }));
  return { rows: [...rows, ...more, ...written], words: writeFilter({ conditions: [], words: filter.words }) };
}

/** Whether an address holds a form, or nothing of the kind. */
export function isTyped(typed: Typed): boolean {
  return typed.has('words');
}

/** The filter of a form. A condition without a value is not one yet; a value that means nothing is told of. */
export function filterOfState({ rows, words }: BuilderState): { filter: Filter; problems: FilterProblem[] } {
  const given = rows.filter(({ values }) => values.length > 0);
  const read = given.map((row) => readFilter(writeCondition(row)));
  return {
    filter: {
      conditions: read.flatMap(({ filter }): Condition[] => filter.conditions),
      words: readFilter(words).filter.words,
    },
    problems: read.flatMap(({ problems }) => problems),
  };
}

/** Several names stand in one field, with a comma between them; quotes hold one together that has a comma. */
export function readNames(text: string): string[] {
  const pieces = text.match(/(?:"(?:[^"]|"")*(?:"|$)|[^,"])+/g) ?? [];
  const names = pieces.map((piece) => {
    const plain = piece.trim();
    return plain.startsWith('"') ? plain.replace(/^"|"$/g, '').replaceAll('""', '"').trim() : plain;
  });
  return names.filter((name) => name !== '');
}

export function writeNames(names: readonly string[]): string {
  return names.map((name) => (/[,"]/.test(name) ? `"${name.replaceAll('"', '""')}"` : name)).join(', ');
}

function rowOf(typed: Typed, id: number): BuilderRow[] {
  const operator = String(typed.get(`operator.${id}`));
  if (!isOperator(operator)) return [];
  const given = typed.getAll(`value.${id}`).map(String);
  // Boxes say one value each; a field is a list of names or days.
  const values = isBoxes(operator) ? given : given.flatMap(readNames);
  return [{ id, operator, negated: typed.get(`not.${id}`) === 'yes', values: [...new Set(values)] }];
}

/** What is chosen from a list that the desk or the language closes; all else is typed. */
export function isBoxes(operator: Operator): boolean {
  return wordsOf(operator) !== null || ['assignee', 'team', 'desk'].includes(operator);
}
