import { submissionIdOf } from '#desk/intake/receive-form.ts';
import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { type BulkAct, bulkTicketsMax, canBeUndone } from '#domain/bulk/bulk.ts';
import { isStaff } from '#domain/ticket/rights.ts';
import { addRun, findRun, findRunOnce, isTakenBack, listChanged, listNumbered } from '#store/bulk/bulk-runs.ts';

export type BulkBegun = Outcome<{ runId: string }, Refused<'nothing' | 'tooMany'>>;

/**
 * Saves a bulk run and enqueues its job, so that a closed browser or a crash neither stops it nor repeats an act (R26). Tickets
 * that the actor may not see are left out.
 */
export function beginBulk(
  world: World,
  actor: Actor,
  act: Exclude<BulkAct, { do: 'restore' }>,
  numbers: readonly string[],
  sending: string | null = null,
): Promise<BulkBegun> {
  return world.transact(async (tx) => {
    if (!isStaff(actor) || numbers.length === 0) return { refused: 'nothing' };
    const wanted = [...new Set(numbers)];
    if (wanted.length > bulkTicketsMax) return { refused: 'tooMany' };
    const tickets = await listNumbered(tx.trx, actor, wanted);
    if (tickets.length === 0) return { refused: 'nothing' };
    // One submission of a page is one run, however often a browser retries; a concurrent one waits.
    const runId = sending === null ? world.newId() : submissionIdOf(`${sending} ${actor.personId}`, [act, wanted]);
    if (sending !== null && (await findRunOnce(tx.trx, actor, runId))) return { runId };
    await addRun(
      tx.trx,
      { id: runId, personId: actor.personId, act, undoes: null, begunAt: world.clock.now() },
      tickets,
    );
    tx.jobs.push({ name: 'carry-out-bulk', data: { runId } });
    return { runId };
  });
}

/** Undoes a run once, if nobody was notified of it. Other people's runs are missing. */
export function undoBulk(
  world: World,
  actor: Actor,
  runId: string,
): Promise<Outcome<{ runId: string }, Refused<'notUndone' | 'missing'>>> {
  return world.transact(async (tx) => {
    const run = await findRun(tx.trx, actor, runId);
    if (!run) return { refused: 'missing' };
    const tickets = await listChanged(tx.trx, runId);
    const isOver = run.endedAt === null || !canBeUndone(run.act) || (await isTakenBack(tx.trx, runId));
    if (isOver || tickets.length === 0) return { refused: 'notUndone' };
    const id = world.newId();
    const undoing = { id, personId: actor.personId, act: { do: 'restore' } as const, undoes: runId };
    await addRun(tx.trx, { ...undoing, begunAt: world.clock.now() }, tickets);
    tx.jobs.push({ name: 'carry-out-bulk', data: { runId: id } });
    return { runId: id };
  });
}
