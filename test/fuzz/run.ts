// npm run fuzz: runs every parser of untrusted input in turn. `--minutes 10`, `--seed N`, `--only NAME`.
import { parseArgs } from 'node:util';
import { parsers } from './parsers.ts';
import { tryParser } from './try-parser.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    only: { type: 'string', default: '' },
    path: { type: 'string', default: '' },
  },
});
const chosen = parsers.filter(({ name }) => name.includes(values.only));
const seed = Number(values.seed);
const millisecondsEach = (Number(values.minutes) * 60_000) / Math.max(chosen.length, 1);
process.stdout.write(`${chosen.length} parsers, ${values.minutes} minutes, seed ${seed}\n`);

let failed = 0;
for (const parser of chosen) {
  const started = performance.now();
  const { runs, failure } = await tryParser(parser, millisecondsEach, seed, values.path);
  const rate = Math.round(runs / ((performance.now() - started) / 1_000));
  process.stdout.write(`${failure ? '✖' : '✔'} ${parser.name}: ${runs} inputs, ${rate} per second\n`);
  if (failure === null) continue;
  failed += 1;
  process.stdout.write(`${failure}\nnpm run fuzz -- --seed ${seed} --only "${parser.name}"\n`);
}
process.stdout.write(`${chosen.length - failed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);
