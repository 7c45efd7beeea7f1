import { type ActedOn, actOnTicket } from '#desk/bulk/act-on-ticket.ts';
import { actorOfPerson } from '#desk/sign-in/actors.ts';
import { within } from '#desk/spine/once.ts';
import type { World } from '#desk/spine/world.ts';
import { withoutWords } from '#domain/bulk/bulk.ts';
import { type BulkRun, endRun, holdNextTicket, noteOutcome, readRun } from '#store/bulk/bulk-runs.ts';
import { isPassing } from '#store/database/passing-trouble.ts';

/**
 * Acts on each ticket of a run that has not had its turn: one transaction a ticket, in which it is done and noted, or
 * neither. Two workers on one run take different tickets; a run that was stopped goes on where it stood.
 */
export async function carryOutBulk(world: World, runId: string): Promise<void> {
  const run = await readRun(world.db, runId);
  if (!run || run.endedAt !== null) return;
  while (await takeNext(world, run));
  await world.transact((tx) => endRun(tx.trx, runId, withoutWords(run.act), world.clock.now()));
}

/** The next ticket, if one is left. What fails by itself is noted, so that it does not stop the others. */
async function takeNext(world: World, run: BulkRun): Promise<boolean> {
  let place: number | null = null;
  try {
    return await world.transact(async (tx) => {
      const ticket = await holdNextTicket(tx.trx, run.id);
      if (!ticket) return false;
      place = ticket.place;
      // Rights are asked anew for each: what was withdrawn meanwhile counts at once.
      const actor = await actorOfPerson(tx.trx, run.personId);
      const acted: ActedOn =
        actor === null
          ? { outcome: 'missing', before: null }
          : await actOnTicket(within(world, tx), actor, run, ticket);
      await noteOutcome(tx.trx, { runId: run.id, place: ticket.place, ...acted });
      return true;
    });
  } catch (error) {
    if (place === null || isPassing(error)) throw error;
    world.log.error({ error, runId: run.id }, 'One ticket of a bulk run failed.');
    const failed = { runId: run.id, place, outcome: 'failed', before: null } as const;
    await world.transact((tx) => noteOutcome(tx.trx, failed));
    return true;
  }
}
