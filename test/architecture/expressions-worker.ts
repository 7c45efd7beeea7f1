import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { costlyTexts } from '../attacks/costly-texts.ts';
import type { Checked, Expression } from './expressions.ts';

const { written, modules } = workerData as { written: Expression[]; modules: string[] };
const root = fileURLToPath(new URL('../..', import.meta.url));

// The checker's own JavaScript: neither Java nor a program for one processor.
process.env.RECHECK_SYNC_BACKEND = 'pure';
const { checkSync } = await import('recheck');
const { version } = createRequire(import.meta.url)('recheck/package.json') as { version: string };

/**
 * Counts instead of clocks, so that the same expression has the same answer on each machine. A text of 20,000 characters may take
 * 500 steps for each.
 */
const limits = {
  attackTimeout: null,
  incubationTimeout: null,
  timeout: 3_000,
  maxIteration: 2,
  maxInitialGenerationSize: 60,
  maxGenerationSize: 20,
  mutationSize: 10,
  crossoverSize: 5,
  incubationLimit: 10_000,
  attackLimit: 10_000_000,
  maxAttackStringSize: 20_000,
};

/** A pattern that is linear takes a tenth of a millisecond; one that takes the square of this length, hundreds. */
const textCharacters = [500, 20_000];
const millisecondsMax = 60;

/** Expressions that were safe before, by what decides it. A clean clone has none and checks all. */
const cachePath = join(root, 'node_modules/.cache/belfry-expressions.json');

const built = await buildAll();
parentPort!.postMessage(checkAll(built));

/** Loads the modules and runs the samples while each new expression is noted with its place. */
async function buildAll(): Promise<Expression[]> {
  const noted: Expression[] = [];
  const note = (expression: RegExp) => {
    const at = caller();
    if (at) noted.push({ at, source: expression.source, flags: expression.flags });
    return expression;
  };
  const plain = RegExp;
  globalThis.RegExp = new Proxy(plain, {
    construct: (target, args) => note(Reflect.construct(target, args)),
    apply: (target, self, args) => note(Reflect.apply(target, self, args)),
  });
  for (const module of modules) await import(pathToFileURL(join(root, module)).href);
  await (await import('./expression-samples.ts')).buildSamples();
  globalThis.RegExp = plain;
  return noted;
}

/** The place in src that called RegExp; null for libraries. */
function caller(): string | null {
  const line = new Error().stack?.split('\n')[4] ?? '';
  return /\/(src\/[^?:]+:\d+):\d+\)?$/.exec(line)?.[1] ?? null;
}

function checkAll(noted: Expression[]): Checked {
  const cache = readCache();
  const texts = textCharacters.flatMap(costlyTexts);
  const faults: Checked['faults'] = [];
  const safe = new Set<string>();
  let looked = 0;
  for (const expression of [...written, ...noted]) {
    const key = keyOf(expression);
    if (safe.has(key)) continue;
    const isKnown = cache.has(key);
    if (!isKnown) looked += 1;
    const why = isKnown ? null : (whyUnsafe(expression) ?? whySlow(expression, texts));
    if (why === null) safe.add(key);
    else faults.push({ ...expression, why });
  }
  if (modules.length > 0) writeCache(safe);
  return { built: noted, faults, looked };
}

/** Null also if the checker finds no answer in time, as for long counted repetitions: then the engine's own time decides. */
function whyUnsafe({ source, flags }: Expression): string | null {
  const result = checkSync(source, flags, limits);
  if (result.status === 'safe') return null;
  if (result.status === 'vulnerable') return `takes ${result.complexity.summary} time for ${result.attack.pattern}`;
  return result.error.kind === 'timeout' ? null : `could not be checked: ${JSON.stringify(result.error)}`;
}

/** The checker looks at one match. Replacing all matches may take more, as may the engine itself. */
function whySlow({ source, flags }: Expression, texts: readonly string[]): string | null {
  // A sticky one is only tried where it is asked to.
  const every = new RegExp(source, flags.includes('y') ? flags : `${flags.replace('g', '')}g`);
  for (const text of texts) {
    const before = process.threadCpuUsage();
    text.replace(every, '');
    const { user, system } = process.threadCpuUsage(before);
    const took = (user + system) / 1_000;
    if (took > millisecondsMax) return `takes ${Math.round(took)} ms for ${JSON.stringify(text.slice(0, 20))}…`;
  }
  return null;
}

function readCache(): Set<string> {
  try {
    return new Set(JSON.parse(readFileSync(cachePath, 'utf8')) as string[]);
  } catch {
    return new Set();
  }
}

function writeCache(safe: Set<string>): void {
  mkdirSync(dirname(cachePath), { recursive: true });
  writeFileSync(cachePath, JSON.stringify([...safe]));
}

function keyOf({ source, flags }: Expression): string {
  const decides = JSON.stringify([version, limits, textCharacters, millisecondsMax, source, flags]);
  return createHash('sha256').update(decides).digest('base64url').slice(0, 22);
}
