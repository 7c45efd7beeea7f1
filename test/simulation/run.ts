import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Played } from './play.ts';
import { forgetProgress, type Progress, readProgress, tellProgress, writeProgress } from './progress.ts';
import { type Script, writeScript } from './script.ts';
import { shrink } from './shrink.ts';
import { tellFailure } from './tell.ts';
import { openWorlds } from './worlds.ts';

/**
 * npm run simulate: plays worlds in turn, each with its own seed drawn from the run's seed, until the given number of contacts is
 * reached. A failure ends the run and prints its seed and its shortest script. A run can be stopped at any moment and resumes
 * with its current world. `--replay SEED --steps N` plays one world and prints its story.
 */
const { values } = parseArgs({
  options: {
    contacts: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    steps: { type: 'string', default: '1200' },
    replay: { type: 'string' },
    /** Worlds played to shrink one failure; takes a few minutes. */
    plays: { type: 'string', default: '150' },
    /** Discards the saved progress of this seed. */
    anew: { type: 'boolean', default: false },
  },
});
const say = (text: string) => void process.stdout.write(`${text}\n`);
const steps = Number(values.steps);

const worlds = await openWorlds();
try {
  process.exitCode = values.replay === undefined ? await runLong(values.seed) : await replay(values.replay);
} finally {
  await worlds.close();
}

async function runLong(seed: string): Promise<number> {
  const aim = Number(values.contacts);
  const file = fileURLToPath(
    new URL(`../../node_modules/.cache/belfry-simulation/${seed}-${steps}.json`, import.meta.url),
  );
  if (values.anew) forgetProgress(file);
  let progress = readProgress(file, seed);
  if (progress.worlds > 0) say(`Resuming after ${progress.worlds} worlds.`);
  while (progress.contacts < aim) {
    const script = writeScript(`${seed}.${progress.worlds + 1}`, steps);
    const began = process.hrtime.bigint();
    const played = await worlds.play(script, true);
    if (played.failure !== null) return failed(script, played);
    progress = added(progress, played, Number(process.hrtime.bigint() - began) / 1e9);
    writeProgress(file, progress);
    say(tellProgress(progress, aim));
  }
  say(`Nothing broken in ${progress.worlds} worlds of seed ${seed}.`);
  return 0;
}

async function failed(script: Script, played: Played): Promise<number> {
  say(`Broken in seed ${script.seed}: ${played.failure!.rules[0]}. Looking for a shorter script …`);
  say(tellFailure(script, played, await shrink(script, played, worlds.play, Number(values.plays))));
  return 1;
}

async function replay(seed: string): Promise<number> {
  const script = writeScript(seed, steps);
  const played = await worlds.play(script, true);
  for (const { number, act } of script.steps)
    if (played.story.has(number)) say(`${number} ${act}: ${played.story.get(number)}`);
  for (const rule of played.failure?.rules ?? []) say(`✖ ${rule}`);
  say(`${played.contacts} contacts, ${played.tickets} tickets, ${played.letters} letters, hash ${played.hash}`);
  return played.failure === null ? 0 : 1;
}

function added(progress: Progress, played: Played, seconds: number): Progress {
  const sum = { ...progress, worlds: progress.worlds + 1, seconds: progress.seconds + seconds };
  for (const name of ['contacts', 'tickets', 'letters', 'deaths', 'failures', 'days'] as const)
    sum[name] += played[name];
  return sum;
}
