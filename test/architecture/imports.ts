import { dirname, join, relative, resolve } from 'node:path';
import { isNode, type Node } from './nodes.ts';
import { nodesOf, placeOf, root, type Source } from './sources.ts';

/** One import or re-export, including dynamic imports and imports within types. */
export interface Import {
  at: string;
  from: Source;
  specifier: string;
  /** The imported file, relative to the root; null for a package. */
  target: string | null;
  /** True if the import is erased at run time. */
  typeOnly: boolean;
}

/** Everything that a file imports. */
export function importsOf(source: Source): Import[] {
  const nodes = nodesOf(
    source,
    'ImportDeclaration',
    'ExportNamedDeclaration',
    'ExportAllDeclaration',
    'ImportExpression',
    'TSImportType',
  );
  return nodes.flatMap((node) => {
    const specifier = isNode(node.source) ? node.source.value : undefined;
    if (typeof specifier !== 'string') return [];
    const target = targetOf(source, specifier);
    return [{ at: placeOf(source, node), from: source, specifier, target, typeOnly: isTypeOnly(node) }];
  });
}

/** The shortest import cycle of each group of files that import each other. An import of a type counts. */
export function ringsIn(sources: Source[]): string[][] {
  const graph = new Map(
    sources.map((source) => [source.path, importsOf(source).flatMap(({ target }) => target ?? [])]),
  );
  const reach = new Map([...graph.keys()].map((path) => [path, reachableFrom(path, graph)]));
  const knots = new Map<string, string[]>();
  for (const [path, reached] of reach) {
    if (!reached.has(path)) continue;
    const knot = [...reached].filter((other) => reach.get(other)?.has(path)).sort();
    knots.set(knot[0]!, knot);
  }
  return [...knots.values()].map((knot) => shortest(knot.map((path) => ringThrough(path, graph))));
}

/** The shortest import cycle through a file. */
function ringThrough(start: string, graph: Map<string, string[]>): string[] {
  let ways = [[start]];
  for (let length = 1; length <= graph.size; length++) {
    const closed = ways.find((way) => graph.get(way.at(-1)!)?.includes(start));
    if (closed) return closed;
    const passed = new Set(ways.flat());
    ways = ways.flatMap((way) => nextOf(way, graph, passed).map((next) => [...way, next]));
  }
  throw new Error(`${start} is in no import cycle`);
}

function nextOf(way: string[], graph: Map<string, string[]>, passed: Set<string>): string[] {
  return (graph.get(way.at(-1)!) ?? []).filter((next) => !passed.has(next));
}

function shortest(rings: string[][]): string[] {
  return rings.reduce((best, ring) => (ring.length < best.length ? ring : best));
}

/** Every file that a file imports directly or indirectly. It contains the file itself only if there is a cycle. */
function reachableFrom(path: string, graph: Map<string, string[]>): Set<string> {
  const reached = new Set<string>();
  const ahead = [...(graph.get(path) ?? [])];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    ahead.push(...(graph.get(next) ?? []));
  }
  return reached;
}

/** The folders behind `#test/` and `#demo/`. */
const besideSrc = new Set(['test', 'demo']);

function targetOf({ path }: Source, specifier: string): string | null {
  if (specifier.startsWith('.')) return relative(root, resolve(root, dirname(path), specifier));
  const [, folder, rest] = /^#([^/]+)\/(.+)$/.exec(specifier) ?? [];
  if (!folder || !rest) return null;
  return besideSrc.has(folder) ? join(folder, rest) : join('src', folder, rest);
}

function isTypeOnly(node: Node): boolean {
  if (node.type === 'TSImportType' || node.importKind === 'type' || node.exportKind === 'type') return true;
  const specifiers = Array.isArray(node.specifiers) ? node.specifiers.filter(isNode) : [];
  return (
    specifiers.length > 0 && specifiers.every(({ importKind, exportKind }) => (importKind ?? exportKind) === 'type')
  );
}
