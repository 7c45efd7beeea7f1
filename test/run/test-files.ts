import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

export interface TestFiles {
  ordinary: string[];
  /** These wait for what they kill and start, and hardly work: they run beside the others. */
  waiting: string[];
  /** These need the built pages and a browser, and run last. */
  browser: string[];
}

/** The test files below src, demo and test, relative to the root: all, those whose path contains a pattern, or those on a database. */
export function findTestFiles({ patterns, databaseOnly }: { patterns: string[]; databaseOnly: boolean }): TestFiles {
  const files = globSync('{src,demo,test}/**/*.test.ts', { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => patterns.length === 0 || patterns.some((pattern) => file.includes(pattern)))
    .filter((file) => !databaseOnly || (usesDatabase(file) && !asksForRights.test(file)))
    .sort((one, other) => Number(takesMinutes.test(other)) - Number(takesMinutes.test(one)) || (one < other ? -1 : 1));
  const browser = files.filter((file) => file.endsWith('.browser.test.ts') || file.startsWith('test/browser/'));
  const waiting = files.filter((file) => waits.test(file));
  const ordinary = files.filter((file) => !browser.includes(file) && !waiting.includes(file));
  // What a browser shows does not depend on whose PostgreSQL it is.
  return { ordinary, waiting, browser: databaseOnly ? [] : browser };
}

/** They begin first, so that none of them is left alone at the end with the machine. */
const takesMinutes = /^test\/(nothing-|attacks\/32-|simulation\/|browser\/(every-|whole-ways|first-run|page-rights))/;
const waits = /^(test\/crash|src\/channels\/imap)\//;

/** Who may read what is asked of the desk on one PostgreSQL, at length; another answers no differently. */
const asksForRights = /^test\/(nothing-|attacks\/32-)/;

/** Whether a file comes to test/database.ts by its own imports or by those of what it imports below test. */
function usesDatabase(file: string, seen = new Set<string>()): boolean {
  if (file === 'test/database.ts') return true;
  if (seen.has(file)) return false;
  seen.add(file);
  return testImports(file).some((imported) => usesDatabase(imported, seen));
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
