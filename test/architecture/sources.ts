import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseSync } from 'vite';
import { allNodes, type Node } from './nodes.ts';

export const root = resolve(import.meta.dirname, '../..');

export interface Source {
  /** Relative to the root: `src/desk/spine/apply.ts`. */
  path: string;
  /** The folder below src, such as `desk`; for other files the top folder, such as `test`. */
  folder: string;
  isTest: boolean;
  text: string;
  tree: Node;
  /** Every node of the tree, in source order. */
  nodes: Node[];
  comments: ReturnType<typeof parseSync>['comments'];
}

/** Every TypeScript file of this repository, parsed. */
export const sources = readSources(root);

/** The program's own files, without the tests next to them. */
export const programs = sources.filter(({ path, isTest }) => path.startsWith('src/') && !isTest);

/** The program's files in these folders below src. */
export function programsIn(...folders: string[]): Source[] {
  return programs.filter(({ folder }) => folders.includes(folder));
}

/** Every TypeScript file of a checkout, parsed. */
export function readSources(checkout: string): Source[] {
  return globSync('{src,demo,test,bench}/**/*.{ts,tsx}', { cwd: checkout })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => read(checkout, path));
}

/** All nodes of these types, in source order. */
export function nodesOf({ nodes }: Source, ...types: string[]): Node[] {
  return nodes.filter(({ type }) => types.includes(type));
}

/** The position of a node: `src/desk/spine/apply.ts:12`. */
export function placeOf({ path, text }: Source, node: Node): string {
  return `${path}:${lineAt(text, node.start)}`;
}

export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let end = text.indexOf('\n'); end !== -1 && end < offset; end = text.indexOf('\n', end + 1)) line++;
  return line;
}

/** The text of a node, such as `process.env`. */
export function textOf({ text }: Source, node: Node): string {
  return text.slice(node.start, node.end);
}

function read(checkout: string, path: string): Source {
  const text = readFileSync(join(checkout, path), 'utf8');
  const [top, below] = path.split('/');
  const folder = top === 'src' ? below! : top!;
  const options = { lang: path.endsWith('x') ? 'tsx' : 'ts', astType: 'ts' } as const;
  const { program, comments } = parseSync(path, text, options);
  const tree = program as unknown as Node;
  return { path, folder, isTest: /\.test\.tsx?$/.test(path), text, tree, nodes: allNodes(tree), comments };
}
