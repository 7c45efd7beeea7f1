import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of examples, one object a row, as compute.py wrote it: plain values without quotes. */
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
