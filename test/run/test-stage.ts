import { availableParallelism } from 'node:os';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { root } from './test-files.ts';

export interface Tally {
  passed: number;
  failed: number;
}

/** The slowest file, which starts and kills databases and browsers, takes less than a minute: this one hangs. */
const fileMillisecondsMax = 300_000;

/** Runs test files with node:test, a process each, and prints its report. A file that writes to stderr fails. */
export async function runTests(files: string[], signal: AbortSignal, filesAtOnce = availableParallelism()) {
  const tally: Tally = { passed: 0, failed: 0 };
  if (files.length === 0) return tally;
  const stderr = new Map<string, string>();
  const events = run({ files, cwd: root, concurrency: filesAtOnce, timeout: fileMillisecondsMax, signal });
  events.on('test:stderr', ({ file, message }) => {
    const name = file ?? 'an unknown file';
    stderr.set(name, (stderr.get(name) ?? '') + message);
  });
  events.on('test:summary', ({ file, counts }) => {
    // Each file has a summary of its own; the one without a file is of all.
    if (file !== undefined) return;
    tally.passed += counts.passed;
    tally.failed += counts.failed + counts.cancelled;
  });
  for await (const line of events.compose(new spec())) process.stdout.write(line);
  for (const [file, said] of stderr) {
    tally.failed += 1;
    process.stdout.write(
      `\n✖ ${file} wrote to stderr; a test takes what it expects to be said, and says it expects it:\n${said}`,
    );
  }
  return tally;
}
