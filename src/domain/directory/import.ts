import type { ChangedFields, Fields } from '#domain/directory/fields.ts';
import { languages } from '#domain/language.ts';

/** The three files of the directory. An import leaves entries without a row unchanged. */
export const fileKinds = ['organisations', 'sites', 'entitlements'] as const;
export type FileKind = (typeof fileKinds)[number];

const each = (name: string) => languages.map((language) => `${name}-${language}`);

/** The columns of each file, in export order. */
export const columns: Record<FileKind, readonly string[]> = {
  organisations: [
    'id',
    ...each('name'),
    'languages',
    'letters-only',
    'domains',
    ...each('service'),
    ...['email', 'phone', 'page'],
    ...languages.flatMap((language) => ['email', 'phone', 'page'].map((way) => `${way}-${language}`)),
  ],
  sites: ['number', 'name', 'organisation', 'addresses', 'other-names'],
  entitlements: ['site', 'email', 'name', 'role', 'shared-mailbox', 'since'],
};

/** The required columns. An organisation needs its names in the languages of all desks. */
export const neededColumns: Record<FileKind, readonly string[]> = {
  organisations: [],
  sites: ['number'],
  entitlements: ['site', 'email', 'role'],
};

/** Separator of list entries in a cell. */
export const separator = '|';

/** A row of a file: its first line number (the header is line 1) and its cells by column. */
export interface FileRow {
  line: number;
  cells: Fields;
}

/** The effect of importing a row. `key` identifies the row for people: a number, a name or an address. */
export type PlannedLine<Act> =
  | { line: number; key: string; outcome: 'added' | 'changed'; changed: ChangedFields; act: Act; aboveCap?: boolean }
  | { line: number; key: string; outcome: 'same' }
  | { line: number; key: string; outcome: 'refused'; problems: { field: string; problem: string; value: string }[] };

/** Returns the import type for a CSV header, the most specific column first; null if unknown. */
export function kindOf(header: readonly string[]): FileKind | null {
  const has = (column: string) => header.includes(column);
  if (has('role') && has('site')) return 'entitlements';
  if (has('number')) return 'sites';
  return each('name').some(has) ? 'organisations' : null;
}

/** Returns a cell that spreadsheets do not read as a formula (CWE-1236, attack 54). `fromCell` reverses it. */
export function toCell(value: string): string {
  return formula.test(value) && !negative.test(value) ? `'${value}` : value;
}

/** Returns the text of a cell without the escape character of an export. */
export function fromCell(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
}

/** The start of a formula, in any character width, with or without the escape character of an export. */
const formula = /^'*[=+\-@＝＋－＠\t\r\n]/;
/** A figure below zero computes nothing, and spreadsheets could not add it up as text. */
const negative = /^-\d{1,15}(?:[.,]\d{1,15})?$/;
