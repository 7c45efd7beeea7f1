import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Commands, settings or data that a document shows, without their indentation. */
export interface Block {
  document: string;
  text: string;
}

const root = resolve(import.meta.dirname, '../..');

/** Every block of the documents for operators and contributors, in their order. Drawings (mermaid) are none. */
export const blocks: readonly Block[] = globSync(['{README,CONTRIBUTING,SECURITY}.md', 'docs/*.md', 'deploy/**/*.md'], {
  cwd: root,
})
  .sort()
  .flatMap((document) => blocksOf(document));

function blocksOf(document: string): Block[] {
  const found: Block[] = [];
  const lines = readFileSync(join(root, document), 'utf8').split('\n');
  for (let at = 0; at < lines.length; at++) {
    const fence = /^ *```(\w*)/.exec(lines[at]!);
    const end = fence ? lines.indexOf('```', at + 1) : endOfIndented(lines, at);
    if (end === null) continue;
    const text = dedent(lines.slice(fence ? at + 1 : at, end));
    if (fence?.[1] !== 'mermaid') found.push({ document, text });
    at = fence ? end : end - 1;
  }
  return found;
}

/** Returns the line after the indented block that begins at a line, or null if none begins there. */
function endOfIndented(lines: readonly string[], at: number): number | null {
  const indent = /^ {4,}(?=\S)/.exec(lines[at]!)?.[0];
  if (!indent || (at > 0 && lines[at - 1] !== '')) return null;
  let end = at;
  while (lines[end]?.startsWith(indent)) end++;
  return end;
}

function dedent(lines: readonly string[]): string {
  const indent = /^ */.exec(lines[0]!)![0].length;
  return `${lines.map((line) => line.slice(indent)).join('\n')}\n`;
}
