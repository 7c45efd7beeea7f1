import { availableParallelism } from 'node:os';
import { relative } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { root } from './test-files.ts';

export interface Tally {
  passed: number;
  failed: number;
}

/** The slowest file takes two minutes, and several times that on a busy machine. A longer run means that it hangs. */
const fileMillisecondsMax = 900_000;

/** Runs test files with node:test, one process each, and prints its report. A file that writes to stderr fails. */
export async function runTests(
  files: string[],
  signal: AbortSignal,
  filesAtOnce = availableParallelism(),
): Promise<Tally> {
  const tally: Tally = { passed: 0, failed: 0 };
  const failing = new Set<string>();
  const talking = new Set<string>();
  const took = new Map<string, number>();
  const events = run({ files, cwd: root, concurrency: filesAtOnce, timeout: fileMillisecondsMax, signal });
  events.on('test:fail', ({ file }) => failing.add(relative(root, file ?? '')));
  events.on('test:stderr', ({ file }) => talking.add(relative(root, file)));
  events.on('test:summary', ({ file, duration_ms: milliseconds, counts: { tests, passed, skipped, todo } }) => {
    // Each file has its own summary; the one without a file covers the whole run.
    if (file !== undefined) return void took.set(relative(root, file), milliseconds);
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

const slowestShown = 12;

/** The slowest files of a run, so that growth is noticed early. */
function slowest(took: Map<string, number>): string {
  const lines = [...took].toSorted(([, one], [, other]) => other - one).slice(0, slowestShown);
  const seconds = (milliseconds: number) => `${(milliseconds / 1_000).toFixed(1).padStart(7)} s`;
  return ['', 'The slowest files:', ...lines.map(([file, took]) => `${seconds(took)}  ${file}`), ''].join('\n');
}
