import { parseArgs } from 'node:util';
import { playCrashes } from './play.ts';

/**
 * npm run crash -- --kills 200 --seed 7 --database embedded|external|both: kills a desk with kill -9 the given number of times
 * and accounts for everything that it acknowledged. The same seed draws the same kills, but timing differs per machine.
 */
const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    database: { type: 'string', default: 'both' },
    /** Kills only this target, named as in the log. */
    only: { type: 'string' },
  },
});
const say = (line: string) => void process.stdout.write(`${new Date().toISOString().slice(11, 19)} ${line}\n`);
const kinds = (['embedded', 'external'] as const).filter((kind) => ['both', kind].includes(values.database));
const each = Math.ceil(Number(values.kills) / kinds.length);
/** One kill in ten hits a migration. */
const migrations = values.only === undefined ? Math.round(each / 10) : 0;

let broken = kinds.length === 0 ? 1 : 0;
for (const kind of kinds) {
  say(`${each} kills of ${kind}, ${migrations} of them during a migration, seed ${values.seed}`);
  const { seed, only } = values;
  const { faults } = await playCrashes({ kind, seed, kills: each - migrations, migrations, only, say });
  for (const fault of faults) say(`✖ ${fault}`);
  broken += faults.length;
}
process.exit(broken === 0 ? 0 : 1);
