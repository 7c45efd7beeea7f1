import type { ChangedFields, Fields } from '#domain/directory/fields.ts';

/** The three files of the directory. What is in none of its rows stays as it is. */
export const fileKinds = ['organisations', 'sites', 'entitlements'] as const;
export type FileKind = (typeof fileKinds)[number];

const languages = ['fr', 'nl', 'de', 'en'];
const each = (name: string) => languages.map((language) => `${name}-${language}`);

/** The columns of each file, in the order in which they are exported. */
export const columns: Record<FileKind, readonly string[]> = {
  organisations: [
    'id',
    ...each('name'),
    'languages',
    'domains',
    ...each('service'),
    ...['email', 'phone', 'page'],
    ...languages.flatMap((language) => ['email', 'phone', 'page'].map((way) => `${way}-${language}`)),
  ],
  sites: ['number', 'name', 'organisation', 'addresses', 'other-names'],
  entitlements: ['site', 'email', 'name', 'role', 'shared-mailbox', 'since'],
};

/** Without these a file says nothing. */
export const neededColumns: Record<FileKind, readonly string[]> = {
  organisations: ['name-fr'],
  sites: ['number'],
  entitlements: ['site', 'email', 'role'],
};

/** Lists within a cell. */
export const separator = '|';

/** A row of a file: the line on which it begins, the first being the header, and its cells by column. */
export interface FileRow {
  line: number;
  cells: Fields;
}

/** What carrying a line out would do. `key` is how people know the row: a number, a name, an address. */
export type PlannedLine<Act> =
  | { line: number; key: string; outcome: 'added' | 'changed'; changed: ChangedFields; act: Act; aboveCap?: boolean }
  | { line: number; key: string; outcome: 'same' }
  | { line: number; key: string; outcome: 'refused'; problems: { field: string; problem: string; value: string }[] };

/** The kind of file that a header means, the most telling column first; null is none of ours. */
export function kindOf(header: readonly string[]): FileKind | null {
  const has = (column: string) => header.includes(column);
  if (has('role') && has('site')) return 'entitlements';
  if (has('number')) return 'sites';
  return has('name-fr') ? 'organisations' : null;
}

/** Keeps a spreadsheet from reading a cell as a formula (CWE-1236, attack 54); `fromCell` takes it away again. */
export function toCell(value: string): string {
  return formula.test(value) ? `'${value}` : value;
}

/** The text of a cell, without the sign that an export put before it. */
export function fromCell(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
}

/** What begins one, in whatever width it is written; with the sign before it that an export puts there. */
const formula = /^'*[=+\-@＝＋－＠\t\r\n]/;
