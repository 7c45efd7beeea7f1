import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, matchesGlob, normalize } from 'node:path';
import { root } from './test-files.ts';

/** These read the whole tree, so they run after every change. */
const surveys = ['test/architecture.test.ts', 'test/docs.test.ts'];

/** It reads which files there are, and none of them. */
const listing = 'src/domain/found-languages.ts';

/** Documents: a test that reads one names it. */
const documents = /^(docs\/|[^/]+\.md$|LICENSE$)/;

/** The installation, the configuration of every tool, and the runner of the tests. */
const settings = /^([^/]+|test\/run(\.ts|\/.+))$/;

/** The files that use each file of the tree. */
export interface Tree {
  files: Set<string>;
  usedBy: Map<string, Set<string>>;
}

/** Reads which file uses which: imports it, or names it in a string by its path, its folder or a glob. */
export function readTree(): Tree {
  const files = listFiles();
  return { files, usedBy: readUses(files) };
}

/** The test files that a change of these files can reach; null if that is unknown, so that all have to run. */
export function testsReachedBy(changed: string[], { files, usedBy }: Tree): string[] | null {
  const reached = new Set(surveys);
  for (const file of changed) {
    if (settings.test(file) && !documents.test(file)) return null;
    const users = usersOf(file, usedBy);
    const tests = [...users].filter((user) => isTest(user) && files.has(user));
    if (tests.length === 0 && !documents.test(file) && !isTest(file)) return null;
    for (const test of tests) reached.add(test);
  }
  return [...reached].sort();
}

/** The file itself and all that use it, directly or through others. */
function usersOf(file: string, usedBy: Map<string, Set<string>>): Set<string> {
  const users = new Set<string>();
  const ahead = [file];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if (users.has(next)) continue;
    users.add(next);
    ahead.push(...(usedBy.get(next) ?? []));
  }
  return users;
}

/** For each file, the files that import or name it. Nothing uses a test file, and surveys count as users of nothing. */
function readUses(files: Set<string>): Map<string, Set<string>> {
  const usedBy = new Map<string, Set<string>>();
  const all = [...files];
  for (const file of all) {
    if (surveys.includes(file) || file === listing || !/\.(tsx?|css|sh)$/.test(file)) continue;
    for (const used of usesOf(file, files, all)) {
      if (isTest(used) || used === file) continue;
      if (!usedBy.has(used)) usedBy.set(used, new Set());
      usedBy.get(used)!.add(file);
    }
  }
  return usedBy;
}

function usesOf(file: string, files: Set<string>, all: string[]): string[] {
  const text = readFileSync(join(root, file), 'utf8').replaceAll(`\${import.meta.dirname}/`, './');
  const beside = [...text.matchAll(/(?:import\.meta\.dirname, |new URL\()['"`]([^'"`]+)['"`]/g)];
  const quoted = [...text.matchAll(/["'`(]([#\w@.{}*$,/:[\]!-]+)(?=["'`)])/g)];
  return [
    ...beside.flatMap(([, name]) => named(join(dirname(file), name!), files, all)),
    ...quoted.flatMap(([, name]) => placesOf(name!, file).flatMap((place) => named(place, files, all))),
  ];
}

/** Where a quoted name may lead: beside the file, or from the root. */
function placesOf(name: string, file: string): string[] {
  const [, rung, rest] = /^#([^/]+)\/(.+)$/.exec(name) ?? [];
  if (rung && rest) return [join(rung === 'test' || rung === 'demo' ? '' : 'src', rung, rest)];
  if (name.startsWith('.')) return [join(dirname(file), name)];
  const [fixed = ''] = name.split('${');
  if (fixed === name ? !/[/.]/.test(name) : !fixed.includes('/')) return [];
  if (/^\/|:/.test(name)) return [];
  return name.includes('/') ? [join(dirname(file), name), normalize(name)] : [join(dirname(file), name)];
}

/** The files of a place: the file, all in a folder, or all that fit a glob or a name with a variable. */
function named(place: string, files: Set<string>, all: string[]): string[] {
  const [fixed = ''] = place.split('${');
  if (fixed !== place) return inFolder(dirname(`${fixed}x`), all);
  if (/^[^/]*\*/.test(place)) return [];
  if (/[*{]/.test(place)) return all.filter((file) => matchesGlob(file, place));
  return files.has(place) ? [place] : inFolder(place.replace(/\/$/, ''), all);
}

function inFolder(folder: string, all: string[]): string[] {
  return folder === '.' || folder.startsWith('..') ? [] : all.filter((file) => file.startsWith(`${folder}/`));
}

function isTest(file: string): boolean {
  return file.endsWith('.test.ts');
}

function listFiles(): Set<string> {
  const folders = ['src', 'demo', 'test', 'bench', 'docs', 'bin'];
  const below = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1)),
  );
  const above = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isFile());
  return new Set([...below, ...above.map(({ name }) => name)]);
}
