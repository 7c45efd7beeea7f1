import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Finding } from './finding.ts';
import type { Node } from './nodes.ts';
import { nodesOf, placeOf, programs, type Source } from './sources.ts';

/** A regular expression of the program, and where it is: `src/domain/instant.ts:12`. */
export interface Expression {
  at: string;
  source: string;
  flags: string;
}

/** The findings of a thread that checks expressions. */
export interface Checked {
  /** Expressions that were built while the modules were loaded and the samples ran. */
  built: Expression[];
  faults: (Expression & { why: string })[];
  /** Expressions that the checker looked at. The others are in the cache. */
  looked: number;
}

/** Returns every expression that the sources write as a literal. */
export function literals(): Expression[] {
  return programs.flatMap((source) => nodesOf(source, 'Literal').flatMap((node) => literalOf(source, node)));
}

/** Returns the place of every expression that the sources build from texts. */
export function buildings(): string[] {
  return programs.flatMap((source) =>
    nodesOf(source, 'NewExpression', 'CallExpression')
      .filter(({ callee }) => (callee as Node).type === 'Identifier' && (callee as Node).name === 'RegExp')
      .map((node) => placeOf(source, node)),
  );
}

/** Builds the expressions at these places, and checks them together with the literals, in a thread. */
export async function checkExpressions(written: Expression[], places: string[]): Promise<Checked> {
  const workerData = { written, modules: [...new Set(places.map((place) => place.replace(/:\d+$/, '')))] };
  const worker = new Worker(new URL('./expressions-worker.ts', import.meta.url), { workerData });
  const [checked] = (await once(worker, 'message')) as [Checked];
  await worker.terminate();
  return checked;
}

/** The expressions that take more than linear time, with a text that shows it. */
export function slowExpressions({ faults }: Checked): Finding[] {
  return faults.map(({ at, source, flags, why }) => ({
    at,
    rule: `/${source}/${flags} ${why}`,
    instead:
      'use string methods or domain/text-scan.ts; `x+$` reads from the end as `$(?<=x+)`, and parts beside each other share no character',
  }));
}

/** The places whose expressions nobody could check. */
export function unbuilt({ built }: Checked, places: readonly string[]): Finding[] {
  const seen = new Set(built.map(({ at }) => at));
  const instead = 'write it as a literal, or call the function in test/architecture/expression-samples.ts';
  return places.filter((at) => !seen.has(at)).map((at) => ({ at, rule: 'an expression that is never built', instead }));
}

function literalOf(source: Source, node: Node): Expression[] {
  const regex = node.regex as { pattern: string; flags: string } | undefined;
  return regex ? [{ at: placeOf(source, node), source: regex.pattern, flags: regex.flags }] : [];
}
