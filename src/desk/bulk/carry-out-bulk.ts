import { type ActedOn, actOnTicket } from '#desk/bulk/act-on-ticket.ts';
import { actorOfPerson } from '#desk/sign-in/actors.ts';
import { within } from '#desk/spine/transaction.ts';
import type { World } from '#desk/spine/world.ts';
import { withoutWords } from '#domain/bulk/bulk.ts';
import { type BulkRun, endRun, holdNextTicket, noteOutcome, readRun } from '#store/bulk/bulk-runs.ts';
import { isPassing } from '#store/database/passing-trouble.ts';

/**
 * Applies a run to each pending ticket, in one transaction per ticket that also records the result. Two workers on one run take
 * different tickets; an interrupted run resumes where it stopped.
 */
export async function carryOutBulk(world: World, runId: string): Promise<void> {
  const run = await readRun(world.db, runId);
  if (!run || run.endedAt !== null) return;
  while (await takeNext(world, run));
  await world.transact((tx) => endRun(tx.trx, runId, withoutWords(run.act), world.clock.now()));
}

/** Handles the next pending ticket. A failure is recorded so that it does not stop the others. */
async function takeNext(world: World, run: BulkRun): Promise<boolean> {
  let place: number | null = null;
  try {
    return await world.transact(async (tx) => {
      const ticket = await holdNextTicket(tx.trx, run.id);
      if (!ticket) return false;
      place = ticket.place;
      // Check rights again for each ticket, so that a withdrawn right counts at once.
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
