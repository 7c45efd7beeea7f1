import { stringify } from 'csv-stringify/sync';
import { toCell } from '#domain/directory/import.ts';

/**
 * A table as CSV: UTF-8 with a byte order mark, which spreadsheets need, and semicolons. Formulas are neutralised in every cell
 * (attack 54), so every exported table is written here.
 */
export function writeCsv(rows: readonly (readonly (string | number)[])[]): string {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? toCell(cell) : cell)));
  // Quote cells with a lone CR or LF, which readers take as a new row; the library quotes only its own row delimiter.
  return stringify(cells, { bom: true, delimiter: ';', record_delimiter: '\r\n', quoted_match: /[\r\n]/ });
}
