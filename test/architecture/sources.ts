import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseAst } from 'vite';

export const root = resolve(import.meta.dirname, '../..');

/** A node of the syntax tree, as Vite's parser (oxc) gives it, types included. */
export interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

export interface Source {
  /** Relative to the root, `src/desk/spine/apply.ts`. */
  path: string;
  /** The folder below src, `desk`; for other files the first folder, `test`. */
  folder: string;
  isTest: boolean;
  text: string;
  tree: Node;
  /** Every node of the tree, in the order of the text. */
  nodes: Node[];
}

/** Every TypeScript file of the repository, parsed. */
export const sources: Source[] = globSync('{src,demo,test,bench}/**/*.{ts,tsx}', { cwd: root })
  .map((path) => path.replaceAll('\\', '/'))
  .sort()
  .map(read);

/** The files of the program itself, without the tests that stand beside them. */
export const programs = sources.filter(({ path, isTest }) => path.startsWith('src/') && !isTest);

/** Those of one folder below src. */
export function programsIn(...folders: string[]): Source[] {
  return programs.filter(({ folder }) => folders.includes(folder));
}

/** Visits a node and all below it, parents first. `false` from `visit` leaves out what is below. */
export function walk(node: Node, visit: (node: Node) => boolean): void {
  if (visit(node)) for (const child of childrenOf(node)) walk(child, visit);
}

/** All nodes of these types, in the order of the text. */
export function nodesOf({ nodes }: Source, ...types: string[]): Node[] {
  return nodes.filter(({ type }) => types.includes(type));
}

/** Where a node stands: `src/desk/spine/apply.ts:12`. */
export function placeOf({ path, text }: Source, node: Node): string {
  return `${path}:${lineAt(text, node.start)}`;
}

export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** The text of a node, such as `process.env`. */
export function textOf({ text }: Source, node: Node): string {
  return text.slice(node.start, node.end);
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}

function childrenOf(node: Node): Node[] {
  return Object.values(node)
    .flatMap((value) => (Array.isArray(value) ? value : [value]))
    .filter(isNode);
}

function read(path: string): Source {
  const text = readFileSync(join(root, path), 'utf8');
  const [top, below] = path.split('/');
  const folder = top === 'src' ? below! : top!;
  const options = { lang: path.endsWith('x') ? 'tsx' : 'ts', astType: 'ts' } as const;
  const tree = parseAst(text, options) as unknown as Node;
  return { path, folder, isTest: /\.test\.tsx?$/.test(path), text, tree, nodes: allNodes(tree) };
}

function allNodes(node: Node): Node[] {
  return [node, ...childrenOf(node).flatMap(allNodes)];
}
