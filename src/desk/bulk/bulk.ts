import { type ActedOn, actOnTicket } from '#desk/bulk/act-on-ticket.ts';
import { submissionIdOf } from '#desk/intake/receive-form.ts';
import { actorOfPerson } from '#desk/sign-in/actors.ts';
import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import { within } from '#desk/spine/transaction.ts';
import type { Spine, Store } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { type BulkAct, bulkTicketsMax, canBeUndone, withoutWords } from '#domain/bulk/bulk.ts';
import { isStaff } from '#domain/ticket/rights.ts';
import {
  addRun,
  type BulkRun,
  endRun,
  findRun,
  findRunOnce,
  holdNextTicket,
  isTakenBack,
  listChanged,
  listNumbered,
  noteOutcome,
  readRun,
} from '#store/bulk/bulk-runs.ts';
import { isTemporary } from '#store/database/temporary-failure.ts';

type BulkBegun = Outcome<{ runId: string }, Refused<'nothing' | 'tooMany'>>;

/**
 * Saves a bulk run and enqueues its job, so that a closed browser or a crash neither stops it nor repeats an act (R26). Tickets
 * that the actor may not see are left out.
 */
export function beginBulk(
  world: Store,
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
  world: Store,
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

/**
 * Applies a run to each pending ticket, in one transaction per ticket that also records the result. Two workers on one run take
 * different tickets; an interrupted run resumes where it stopped.
 */
export async function carryOutBulk(world: Spine, runId: string): Promise<void> {
  const run = await readRun(world.db, runId);
  if (!run || run.endedAt !== null) return;
  while (await takeNext(world, run));
  await world.transact((tx) => endRun(tx.trx, runId, withoutWords(run.act), world.clock.now()));
}

/** Handles the next pending ticket. A failure is recorded so that it does not stop the others. */
async function takeNext(world: Spine, run: BulkRun): Promise<boolean> {
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
    if (place === null || isTemporary(error)) throw error;
    world.log.error({ error, runId: run.id }, 'One ticket of a bulk run failed.');
    const failed = { runId: run.id, place, outcome: 'failed', before: null } as const;
    await world.transact((tx) => noteOutcome(tx.trx, failed));
    return true;
  }
}
