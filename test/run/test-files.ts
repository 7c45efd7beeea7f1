import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

export interface Choice {
  patterns: string[];
  databaseOnly: boolean;
  /** Only tests of machines, or none of them; null for both. */
  machines: boolean | null;
  /** Only these files; null for all. */
  among?: string[] | null;
}

/**
 * The test files below src, demo and test, relative to the root: all, those whose path contains a pattern, those of machines, or those that
 * use a database and no browser. Long files come first, so that none of them runs alone at the end.
 */
export function findTestFiles({ patterns, databaseOnly, machines, among = null }: Choice): string[] {
  return globSync('{src,demo,test}/**/*.test.ts', { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => patterns.length === 0 || patterns.some((pattern) => file.includes(pattern)))
    .filter((file) => among === null || among.includes(file))
    .filter((file) => machines === null || needsMachine(file) === machines)
    .filter((file) => !databaseOnly || (usesDatabase(file) && !usesBrowser(file) && !asksForRights.test(file)))
    .sort((one, other) => rankOf(one) - rankOf(other) || (one < other ? -1 : 1));
}

/**
 * Whether a file needs Debian's programs, root, killed processes, a restore or a second build. Attacks and pages are tried on every
 * machine; what needs a program there is skipped where it is missing.
 */
export function needsMachine(file: string): boolean {
  if (file.startsWith('test/attacks/') || usesBrowser(file)) return false;
  return ofMachines.test(file) || imports(file, 'test/debian-program.ts');
}

/** Two kills are in every run. */
const ofMachines =
  /^test\/(drill|languages|update)\/|^test\/crash\/(?!two-kills)|^test\/(point-in-time|quarantine|failover)\./;

/** Whether any of these files opens a database of the run's own server. */
export function needDatabase(files: string[]): boolean {
  return files.some(usesDatabase);
}

/** Whether any of these files uses the built pages. */
export function needPages(files: string[]): boolean {
  return files.some((file) => usesBrowser(file) || imports(file, 'test/browser/built.ts'));
}

export function usesBrowser(file: string): boolean {
  return file.endsWith('.browser.test.ts') || file.startsWith('test/browser/');
}

/** Whether a file takes long, or starts many processes. It has a process of its own. */
export function isLong(file: string): boolean {
  return rankOf(file) < long.length;
}

/** The longest first. */
const long = [
  /^test\/browser\/every-/,
  /^test\/attacks\/32-/,
  /^test\/(crash|languages)\//,
  /^test\/browser\/(whole-ways|first-run)/,
  /^(demo\/(fill-world|prepare)|src\/cli\/commands\/)/,
  /^test\/(architecture|simulation\/(simulation|replay)|browser\/page-rights)|^src\/channels\/imap\//,
];

function rankOf(file: string): number {
  const rank = long.findIndex((pattern) => pattern.test(file));
  return rank < 0 ? long.length : rank;
}

/** The long test of access rights. Another PostgreSQL server would give the same result. */
const asksForRights = /^test\/attacks\/32-/;

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
