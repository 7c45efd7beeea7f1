import { parseArgs } from 'node:util';
import { closeEachFile } from '#test/at-end.ts';
import { drillMissing } from './machines.ts';
import { playDrill } from './play.ts';

/**
 * npm run drill -- --seed 1 [--direct] [--only "SIGSTOP"]: runs deploy/ha on this machine, as root, with Debian's programs, and
 * lets one part after the other fail under a steady stream of mails and answers. Takes about ten minutes.
 */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    /** Belfry reaches both servers itself, without HAProxy and PgBouncer. */
    direct: { type: 'boolean', default: false },
    /** Only the faults whose name contains this. */
    only: { type: 'string' },
  },
});
const minutesMax = 25;
const say = (line: string) => void process.stdout.write(`${new Date().toISOString().slice(11, 19)} ${line}\n`);
const { closeFile } = closeEachFile();
let ending: Promise<void> | undefined;
const end = (code: number) => {
  ending ??= closeFile().then(() => process.exit(code));
  return ending;
};
// A second signal must not end it before everything is stopped.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void end(130));
setTimeout(() => {
  say(`✖ not done after ${minutesMax} minutes`);
  void end(1);
}, minutesMax * 60_000).unref();
if (drillMissing) {
  say(`✖ ${drillMissing}`);
  process.exit(1);
}
const faults = await playDrill({ ...values, say }).catch((error: Error) => [error.stack ?? error.message]);
for (const fault of faults) say(`✖ ${fault}`);
await end(faults.length === 0 ? 0 : 1);
