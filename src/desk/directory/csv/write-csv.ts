import { stringify } from 'csv-stringify/sync';
import { toCell } from '#domain/directory/import.ts';

/**
 * A table as a file: UTF-8 with a byte order mark, which spreadsheets ask for, and semicolons. No cell is a formula, whoever
 * wrote it (attack 54), so every table that is saved is written here.
 */
export function writeCsv(rows: readonly (readonly (string | number)[])[]): string {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? toCell(cell) : cell)));
  // A lone end of line in a cell would begin a row to whoever reads it; the library quotes those of its own kind only.
  return stringify(cells, { bom: true, delimiter: ';', record_delimiter: '\r\n', quoted_match: /[\r\n]/ });
}
