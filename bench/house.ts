// npm run measure: the size of the code, in two tables. `npm run measure -- FOLDER` measures another checkout.
import { dirname, resolve } from 'node:path';
import { importsOf } from '#test/architecture/imports.ts';
import { isNode, type Node } from '#test/architecture/nodes.ts';
import { functionsOf, linesOf } from '#test/architecture/sizes.ts';
import { nodesOf, readSources, root, type Source } from '#test/architecture/sources.ts';

/** A file with fewer lines should join its importer if it has only one. */
const smallLines = 30;
/** Two files look alike if they share this part of their sequences of tokens, names and texts aside. */
const alikeShare = 0.4;
const sequenceTokens = 5;

const files = readSources(resolve(process.argv[2] ?? root));
const program = files.filter(({ path, isTest }) => path.startsWith('src/') && !isTest);
const code = program.filter(({ folder }) => folder !== 'locales');
const tests = files.filter(({ path, isTest }) => isTest || path.startsWith('test/'));
const administration = code.filter(({ path }) => path.startsWith('src/web/admin/'));

print(
  ['folder', 'files', 'lines'],
  [
    ...[...Map.groupBy(code, ({ folder }) => folder)].map(([folder, inside]) => [`src/${folder}`, ...sizeOf(inside)]),
    ['src, without locales and tests', ...sizeOf(code)],
    ['src/locales', ...sizeOf(program.filter(({ folder }) => folder === 'locales'))],
    ['demo', ...sizeOf(files.filter(({ path, isTest }) => path.startsWith('demo/') && !isTest))],
    ['bench', ...sizeOf(files.filter(({ path }) => path.startsWith('bench/')))],
    ['tests', ...sizeOf(tests)],
  ],
);
print(
  ['measure', 'value'],
  [
    ['largest folder', largestFolder()],
    [`files under ${smallLines} lines; with one importer`, smallFiles()],
    ['lines per file, median and p90', quantiles(code.map(({ text }) => linesOf(text)))],
    ['lines per function, median and p90', quantiles(code.flatMap(functionsOf).map(({ lines }) => lines))],
    ['look-alike pairs per 100 files of the administration', alikePairsPer100(administration)],
    ['files with state of the process: maps, sets, caches, variables', code.filter(holdsState).length],
  ],
);

function print(heads: string[], rows: (string | number)[][]): void {
  const lines = [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  process.stdout.write(`${lines.join('\n')}\n\n`);
}

function sizeOf(some: Source[]): [number, number] {
  return [some.length, some.reduce((sum, { text }) => sum + linesOf(text), 0)];
}

function largestFolder(): string {
  const folders = [...Map.groupBy(code, ({ path }) => dirname(path))].map(([folder, { length }]) => ({
    folder,
    length,
  }));
  const { folder, length } = folders.reduce((most, each) => (each.length > most.length ? each : most));
  return `${folder}, ${length} files`;
}

function smallFiles(): string {
  const small = code.filter(({ text }) => linesOf(text) < smallLines);
  const imports = program.flatMap((source) => [...new Set(importsOf(source).map(({ target }) => target))]);
  const importers = Map.groupBy(imports, (target) => target);
  return `${small.length}; ${small.filter(({ path }) => importers.get(path)?.length === 1).length}`;
}

function quantiles(figures: number[]): string {
  const sorted = figures.toSorted((a, b) => a - b);
  return [0.5, 0.9].map((part) => sorted[Math.floor(part * sorted.length)]).join(', ');
}

function alikePairsPer100(some: Source[]): number {
  const sequences = some.map(sequencesOf);
  const pairs = sequences.flatMap((one, place) => sequences.slice(place + 1).filter((other) => areAlike(one, other)));
  return Math.round((100 * pairs.length) / Math.max(some.length, 1));
}

function sequencesOf({ text }: Source): Set<string> {
  const withoutImports = text.replaceAll(/^import .*?;$|\/\*.*?\*\/|\/\/.*$/gms, '');
  const tokens = withoutImports.match(/[\w$]+|'[^']*'|`[^`]*`|[^\s\w]/g) ?? [];
  const shapes = tokens.map((token) =>
    /^(const|return|export|function|async|await|if)$/.test(token) ? token : shapeOf(token),
  );
  return new Set(shapes.map((_, place) => shapes.slice(place, place + sequenceTokens).join(' ')));
}

function shapeOf(token: string): string {
  if (/^['`]/.test(token)) return 'text';
  return /^\w/.test(token) ? 'name' : token;
}

function areAlike(one: Set<string>, other: Set<string>): boolean {
  const shared = one.intersection(other).size;
  return shared / (one.size + other.size - shared) >= alikeShare;
}

/** Variables and empty collections at the top of a module, and every cache. */
function holdsState(source: Source): boolean {
  const top = (source.tree.body as Node[]).map((node) => (isNode(node.declaration) ? node.declaration : node));
  const declared = top.filter(({ type }) => type === 'VariableDeclaration');
  const isState = ({ init }: Node) => isNode(init) && isNew(init, /^(Map|Set|WeakMap|WeakSet)$/) && isEmpty(init);
  return (
    declared.some(({ kind, declarations }) => kind === 'let' || (declarations as Node[]).some(isState)) ||
    nodesOf(source, 'NewExpression').some((node) => isNew(node, /^(LRUCache|WeakMap)$/))
  );
}

function isNew({ type, callee }: Node, name: RegExp): boolean {
  return type === 'NewExpression' && isNode(callee) && name.test(String(callee.name));
}

function isEmpty(node: Node): boolean {
  return (node.arguments as Node[]).length === 0;
}
