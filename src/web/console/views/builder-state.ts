import {
  type Condition,
  type Filter,
  type FilterProblem,
  type Operator,
  readFilter,
  readSubject,
  wordsOf,
  writeCondition,
  writeFilter,
} from '#domain/views/filter.ts';

/** One condition of the form; its id names the fields, and stays the same when others are added or removed. */
export interface BuilderRow {
  id: number;
  operator: Operator;
  /** The key of a field, for the operator `field`. */
  field?: string;
  negated: boolean;
  values: string[];
}

export interface BuilderState {
  rows: BuilderRow[];
  words: string;
}

/** A form's data, or the query that a form produced. */
export type Typed = Pick<FormData, 'get' | 'getAll' | 'has' | 'keys'>;

/** One field per condition, so that a condition without ticked boxes is not lost. */
const operatorField = /^operator\.(\d{1,3})$/;

/** Returns the form for a parsed filter. */
export function stateOf({ conditions, words }: Filter): BuilderState {
  return {
    rows: conditions.map((condition, id) => ({ id, ...condition })),
    words: writeFilter({ conditions: [], words }),
  };
}

/** Returns the form as sent, after the pressed button added or removed a condition. */
export function readState(typed: Typed): BuilderState {
  const removed = typed.get('remove');
  const rows = [...typed.keys()].flatMap((name) => {
    const id = operatorField.exec(name)?.[1];
    return id === undefined || id === removed ? [] : rowOf(typed, Number(id));
  });
  const added = readSubject(String(typed.get('add') ?? ''));
  const next = Math.max(-1, ...rows.map(({ id }) => id)) + 1;
  const more = typed.has('more') && added !== null ? [{ id: next, ...added, negated: false, values: [] }] : [];
  // Operators typed among the words become conditions.
  const { filter } = readFilter(String(typed.get('words') ?? ''));
  const written = filter.conditions.map((condition, place) => ({ id: next + 1 + place, ...condition }));
  return { rows: [...rows, ...more, ...written], words: writeFilter({ conditions: [], words: filter.words }) };
}

/** Returns true if the query comes from the form. */
export function isTyped(typed: Typed): boolean {
  return typed.has('words');
}

/** Returns the filter of a form, and its problems. Conditions without a value are ignored; invalid values are problems. */
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

/** Splits names separated by commas; quotes keep a name with a comma together. */
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
  const subject = readSubject(String(typed.get(`operator.${id}`)));
  if (subject === null) return [];
  const given = typed.getAll(`value.${id}`).map(String);
  // Checkboxes have one value each; a text field is a list of names or days.
  const values = isBoxes(subject.operator) ? given : given.flatMap(readNames);
  return [{ id, ...subject, negated: typed.get(`not.${id}`) === 'yes', values: [...new Set(values)] }];
}

/** Returns true if the values come from a fixed list; others are typed. */
export function isBoxes(operator: Operator): boolean {
  return wordsOf(operator) !== null || ['assignee', 'team', 'desk'].includes(operator);
}
