import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Reads a file of examples written by compute.py, one object per row. Values have no quotes. */
export function readExamples<Column extends string>(name: string): Record<Column, string>[] {
  const [head = '', ...lines] = readFileSync(join(import.meta.dirname, name), 'utf8')
    .trim()
    .split('\n');
  const columns = head.split(',') as Column[];
  return lines.map((line) => {
    const values = line.split(',');
    return Object.fromEntries(columns.map((column, at) => [column, values[at]!])) as Record<Column, string>;
  });
}
