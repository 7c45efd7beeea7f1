import assert from 'node:assert/strict';
import fc from 'fast-check';
import { startWork } from '#test/work-time.ts';
import type { Fuzzed } from './parsers.ts';

export interface Tried {
  runs: number;
  seed: number;
  /** The smallest input that fails, and why; null if none was found. */
  failure: string | null;
}

/** Fuzzes a parser for the given number of milliseconds, or replays the input of a seed and path. */
export async function tryParser(parser: Fuzzed, milliseconds: number, seed: number, path = ''): Promise<Tried> {
  const property = fc.asyncProperty(parser.input, async (input) => {
    const worked = startWork();
    await parser.check(input as never);
    const taken = worked();
    assert.ok(taken <= parser.millisecondsMax, `took ${Math.round(taken)} ms, ${parser.millisecondsMax} at most`);
  });
  const details = await fc.check(property, {
    seed,
    path,
    numRuns: 10_000_000,
    interruptAfterTimeLimit: milliseconds,
    markInterruptAsFailure: false,
    timeout: undefined,
  });
  return { runs: details.numRuns, seed, failure: details.failed ? fc.defaultReportMessage(details)! : null };
}
