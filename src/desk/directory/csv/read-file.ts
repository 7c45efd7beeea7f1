import { CsvError, parse } from 'csv-parse/sync';
import type { Refused } from '#desk/spine/outcome.ts';
import { columns, type FileKind, type FileRow, fromCell, kindOf, neededColumns } from '#domain/directory/import.ts';

/** Room for thousands of sites with several people each; the mail and form limits are no larger. */
export const fileBytesMax = 4_000_000;
/** Five people on each of 4,000 sites; a larger directory takes several files. */
export const fileLinesMax = 20_000;
/** A long list of addresses in one cell. */
const cellCharactersMax = 4_000;

/** Why a file cannot be read, each with a text in four languages. */
export type FileProblem =
  | Refused<'empty' | 'tooLarge' | 'tooManyLines' | 'encoding'>
  | Refused<'quotes', { line: number }>
  | Refused<'header', { header: string }>
  | Refused<'unknownColumn', { column: string }>
  | Refused<'missingColumn', { column: string }>
  | Refused<'twiceColumn', { column: string }>
  | Refused<'cells', { line: number }>;

export interface DirectoryFile {
  kind: FileKind;
  rows: FileRow[];
}

/** The text of an uploaded file: UTF-8, with or without a byte order mark. */
export function readText(bytes: Uint8Array): { text: string } | FileProblem {
  if (bytes.length === 0) return { refused: 'empty' };
  if (bytes.length > fileBytesMax) return { refused: 'tooLarge' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // A NUL means UTF-16 without its mark, or a binary file.
    return text.includes('\0') ? { refused: 'encoding' } : { text };
  } catch {
    return { refused: 'encoding' };
  }
}

/** Reads a directory file: which of the three it is, and its rows. Cells are separated by `;`, `,` or tabs. */
export function readFile(text: string): DirectoryFile | FileProblem {
  const cells = parseCells(text);
  if ('refused' in cells) return cells;
  const [first, ...rest] = cells.rows;
  if (first === undefined) return { refused: 'empty' };
  if (rest.length > fileLinesMax) return { refused: 'tooManyLines' };
  const header = first.cells.map((cell) => cell.trim().toLowerCase());
  const kind = kindOf(header);
  if (kind === null) return { refused: 'header', header: first.cells.join(' ').slice(0, 80) };
  const wrong = headerProblem(kind, header);
  if (wrong) return wrong;
  const uneven = rest.find((row) => row.cells.length > header.length || row.cells.some(isTooLong));
  if (uneven) return { refused: 'cells', line: uneven.line };
  const rows = rest.filter((row) => row.cells.some((cell) => cell.trim() !== ''));
  return { kind, rows: rows.map((row) => ({ line: row.line, cells: named(header, row.cells) })) };
}

function isTooLong(cell: string): boolean {
  return cell.length > cellCharactersMax;
}

function headerProblem(kind: FileKind, header: readonly string[]): FileProblem | null {
  const twice = header.find((column, at) => header.indexOf(column) !== at);
  if (twice !== undefined) return { refused: 'twiceColumn', column: twice };
  const unknown = header.find((column) => !columns[kind].includes(column));
  if (unknown !== undefined) return { refused: 'unknownColumn', column: unknown.slice(0, 80) };
  const missing = neededColumns[kind].find((column) => !header.includes(column));
  return missing === undefined ? null : { refused: 'missingColumn', column: missing };
}

function named(header: readonly string[], cells: readonly string[]): Record<string, string> {
  return Object.fromEntries(header.map((column, at) => [column, fromCell((cells[at] ?? '').trim())]));
}

function parseCells(text: string): { rows: { line: number; cells: string[] }[] } | FileProblem {
  const delimiter = delimiterOf(text);
  try {
    const records = parse(text, {
      bom: true,
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      // One line over the limit, so that a larger file is not read to its end.
      to: fileLinesMax + 2,
      max_record_size: 100_000,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    let before = 0;
    return {
      rows: records.map(({ record, info }) => {
        const line = before + 1;
        before = info.lines;
        return { line, cells: record };
      }),
    };
  } catch (error) {
    if (error instanceof CsvError) return { refused: 'quotes', line: Number(error.lines ?? 0) };
    throw error;
  }
}

/** The most frequent separator in the first line. */
function delimiterOf(text: string): string {
  const [header = ''] = text.split(/\r?\n/, 1);
  const count = (sign: string) => header.split(sign).length;
  return [';', ',', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}
