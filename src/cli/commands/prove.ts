import { readArguments } from '#cli/arguments.ts';
import { choose } from '#cli/calendar-desk.ts';
import type { Environment } from '#cli/environment.ts';
import { forTerminal } from '#cli/error-text.ts';
import { type CommandWorld, withWorld } from '#cli/with-world.ts';
import { type Proof, proveHistory } from '#desk/history/prove-history.ts';
import { recordProof } from '#desk/history/run-proof.ts';
import { listDesks } from '#store/desks/desks.ts';

const usage = 'prove [--desk P]';

/** Verifies every chain and anchor, or the tickets of one desk. On failure, prints the first invalid event and returns 1. */
export async function run(args: string[], environment: Environment): Promise<number> {
  const { values } = readArguments(usage, { args, options: { desk: { type: 'string' } } });
  const proof = await withWorld(environment, (world) => prove(world, values.desk ?? null));
  const [first] = proof.broken;
  if (first) process.stderr.write(`belfry: ${forTerminal(first)}\n`);
  else process.stdout.write(`${counts(proof, values.desk !== undefined)}\n`);
  return first ? 1 : 0;
}

async function prove(world: CommandWorld, prefix: string | null): Promise<Proof> {
  if (prefix === null) return recordProof(world, null);
  const { id } = choose(await listDesks(world.db), prefix);
  return proveHistory(world.db, world.historyKey(), { deskId: id });
}

function counts({ tickets, events, auditEntries, anchors }: Proof, ofOneDesk: boolean): string {
  const chains = `${tickets} tickets with ${events} events`;
  return ofOneDesk ? `${chains} fit.` : `${chains}, ${auditEntries} audit entries and ${anchors} anchors fit.`;
}
