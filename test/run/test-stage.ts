import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { isLong, root, usesBrowser } from './test-files.ts';

export interface Tally {
  passed: number;
  failed: number;
}

/** The slowest file takes five minutes, and three times that on a slow and busy machine. A longer run means that it hangs. */
const fileMillisecondsMax = 1_800_000;

/** A page waits for its desk, and a desk for its database: two processes more than processors keep these busy. */
const atOnce = availableParallelism() + 2;

/** Runs test files with node:test, several in a process, and prints its report. A file that writes to stderr fails. */
export async function runTests(files: string[], signal: AbortSignal): Promise<Tally> {
  const tally: Tally = { passed: 0, failed: 0 };
  const failing = new Set<string>();
  const talking = new Set<string>();
  const took = new Map<string, number>();
  const events = run({
    files: inProcesses(files),
    cwd: root,
    execArgv: ['--import', join(root, 'test/run/untracked.ts')],
    concurrency: atOnce,
    timeout: fileMillisecondsMax,
    signal,
  });
  events.on('test:fail', ({ file }) => failing.add(nameOf(file ?? '')));
  events.on('test:stderr', ({ file }) => talking.add(nameOf(file)));
  events.on('test:summary', ({ file, duration_ms: milliseconds, counts: { tests, passed, skipped, todo } }) => {
    // Each file has its own summary; the one without a file covers the whole run.
    if (file !== undefined) return void took.set(nameOf(file), milliseconds);
    tally.passed += passed;
    tally.failed += tests - passed - skipped - todo;
  });
  for await (const text of events.compose(new spec())) process.stdout.write(text);
  for (const file of talking.difference(failing)) {
    process.stdout.write(`✖ ${file} wrote to stderr, see above: a test must capture the output that it expects\n`);
    tally.failed += 1;
  }
  if (files.length > slowestShown) process.stdout.write(slowest(took));
  return tally;
}

/** The path of a test file below the root, or the name of a written file, which names the first file that it runs. */
function nameOf(file: string): string {
  return file.startsWith(root) ? relative(root, file) : basename(file);
}

const slowestShown = 12;

/** The slowest files of a run, so that growth is noticed early. */
function slowest(took: Map<string, number>): string {
  const lines = [...took].toSorted(([, one], [, other]) => other - one).slice(0, slowestShown);
  const seconds = (milliseconds: number) => `${(milliseconds / 1_000).toFixed(1).padStart(7)} s`;
  return ['', 'The slowest files:', ...lines.map(([file, took]) => `${seconds(took)}  ${file}`), ''].join('\n');
}

/**
 * Files with hooks of their own at the top, or that change what belongs to the process, run alone, and so do long ones. The
 * others share processes: each is a written file that runs several.
 */
function inProcesses(files: string[]): string[] {
  if (files.length <= 12) return files;
  const alone = files.filter((file) => isLong(file) || ownsProcess.test(readFileSync(join(root, file), 'utf8')));
  const shared = files.filter((file) => !alone.includes(file));
  const withBrowser = shared.filter(usesBrowser);
  // The tests of whole ways, below test, take longer than those beside their code, so they begin first.
  const others = shared.filter((file) => !usesBrowser(file)).toReversed();
  const folder = mkdtempSync(join(tmpdir(), 'shared-'));
  const written = [...inParts(withBrowser, 8), ...inParts(others, 24)].map((some, nth) => {
    const path = join(folder, `${nth}-${some[0]!.replaceAll('/', '-')}`);
    writeFileSync(path, `import { runInTurn } from '${runsSeveral}';\nawait runInTurn(${JSON.stringify(some)});\n`);
    return path;
  });
  return [...alone, ...written];
}

function inParts(files: string[], size: number): string[][] {
  return Array.from({ length: Math.ceil(files.length / size) }, (_, nth) => files.slice(nth * size, (nth + 1) * size));
}

const runsSeveral = join(root, 'test/run/several.ts');
const ownsProcess =
  /\b(before|after|beforeEach|afterEach)\b.* from 'node:test'|\bmock\.|^(globalThis|Date|process)\.\w+ =/m;
