import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

export interface TestFiles {
  ordinary: string[];
  /** Tests that mostly wait for the processes they kill and start. They run in parallel with the others. */
  waiting: string[];
  /** Tests that need the built pages and a browser. They run last. */
  browser: string[];
}

export interface Choice {
  patterns: string[];
  databaseOnly: boolean;
  /** Only these files; null for all. */
  among?: string[] | null;
}

/**
 * The test files below src, demo and test, relative to the root: all, those whose path contains a pattern, or those that use a
 * database.
 */
export function findTestFiles({ patterns, databaseOnly, among = null }: Choice): TestFiles {
  const files = globSync('{src,demo,test}/**/*.test.ts', { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => patterns.length === 0 || patterns.some((pattern) => file.includes(pattern)))
    .filter((file) => among === null || among.includes(file))
    .filter((file) => !databaseOnly || (usesDatabase(file) && !asksForRights.test(file)))
    .sort((one, other) => Number(takesMinutes.test(other)) - Number(takesMinutes.test(one)) || (one < other ? -1 : 1));
  const browser = files.filter((file) => file.endsWith('.browser.test.ts') || file.startsWith('test/browser/'));
  const waiting = files.filter((file) => waits.test(file));
  const ordinary = files.filter((file) => !browser.includes(file) && !waiting.includes(file));
  // The browser tests do not depend on the PostgreSQL server.
  return { ordinary, waiting, browser: databaseOnly ? [] : browser };
}

/** Whether any of these files opens a database of the run's own server. */
export function needDatabase({ ordinary, waiting, browser }: TestFiles): boolean {
  return [...ordinary, ...waiting, ...browser].some(usesDatabase);
}

/** Whether any of these files uses the built pages. */
export function needPages({ ordinary, waiting, browser }: TestFiles): boolean {
  return browser.length > 0 || [...ordinary, ...waiting].some((file) => imports(file, 'test/browser/built.ts'));
}

/** Slow files start first, so that none of them runs alone at the end. */
export const takesMinutes =
  /^(demo|src\/cli)\/|^test\/(nothing-|attacks\/32-|simulation\/|crash\/|architecture|browser\/(every-|whole-ways|first-run|page-rights))/;
const waits = /^(test\/crash|src\/channels\/imap)\//;

/** Long tests of access rights. Another PostgreSQL server would give the same result. */
const asksForRights = /^test\/(nothing-|attacks\/32-)/;

function usesDatabase(file: string): boolean {
  return imports(file, 'test/database.ts');
}

/** Whether a file imports this one, directly or through imports below test. */
function imports(file: string, searched: string, seen = new Set<string>()): boolean {
  if (file === searched) return true;
  if (seen.has(file)) return false;
  seen.add(file);
  return testImports(file).some((imported) => imports(imported, searched, seen));
}

function testImports(file: string): string[] {
  const source = readFileSync(join(root, file), 'utf8');
  return [...source.matchAll(/from '(#test\/|\.\.?\/)([^']+)'/g)]
    .map(([, prefix, path]) => (prefix === '#test/' ? `test/${path}` : beside(file, prefix! + path!)))
    .filter((path) => path.startsWith('test/'));
}

function beside(file: string, path: string): string {
  return relative(root, resolve(root, dirname(file), path));
}
