import { parseArgs } from 'node:util';
import { buildPages } from '#cli/build-pages.ts';
import { closeEachFile } from '#test/at-end.ts';
import { runApart } from './apart.ts';
import { drillMissing } from './machines.ts';
import { playDrill } from './play.ts';

/**
 * npm run drill -- --seed 1 [--direct] [--only "SIGSTOP"]: runs deploy/ha on this machine, as root, with Debian's programs, and
 * lets one part after the other fail under a steady stream of mails, answers and due clocks. Takes about twelve minutes.
 */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    /** Belfry reaches both servers itself, without HAProxy and PgBouncer. */
    direct: { type: 'boolean', default: false },
    /** Only the faults whose name contains this. */
    only: { type: 'string' },
    /** Leaves the folder with all logs. */
    keep: { type: 'boolean', default: false },
    /** This is the process in its own namespaces. */
    apart: { type: 'boolean', default: false },
  },
});
const minutesMax = 25;
const say = (line: string) => void process.stdout.write(`${new Date().toISOString().slice(11, 19)} ${line}\n`);
process.exit(values.apart ? await play() : await prepare());

async function play(): Promise<number> {
  // All processes end with the namespace, so nobody needs to close them.
  closeEachFile();
  const faults = await playDrill({ ...values, say }).catch((error: Error) => [error.stack ?? error.message]);
  for (const fault of faults) say(`✖ ${fault}`);
  return faults.length === 0 ? 0 : 1;
}

async function prepare(): Promise<number> {
  if (drillMissing) {
    say(`✖ ${drillMissing}`);
    return 1;
  }
  // Otherwise each `serve` would build them.
  const { failure } = await buildPages();
  if (failure !== null) {
    say(`✖ The pages could not be built:\n${failure}`);
    return 1;
  }
  const apart = runApart([process.execPath, import.meta.filename, ...process.argv.slice(2), '--apart'], {
    keeps: values.keep,
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void apart.end());
  setTimeout(() => {
    say(`✖ not done after ${minutesMax} minutes`);
    void apart.end();
  }, minutesMax * 60_000).unref();
  return (await apart.ended) ?? 130;
}
