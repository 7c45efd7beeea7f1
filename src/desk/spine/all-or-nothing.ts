import type { Outcome } from '#desk/spine/on-ticket.ts';
import { within } from '#desk/spine/once.ts';
import type { Tx, World } from '#desk/spine/world.ts';
import { backToSavepoint, keepSinceSavepoint, setSavepoint } from '#store/database/savepoints.ts';

/**
 * Runs several changes as one within a transaction: if one refuses, all are rolled back and the transaction continues. Only jobs
 * and hints of committed changes remain.
 */
export function allOrNothing(world: World, tx: Tx, work: (world: World) => Promise<Outcome>): Promise<Outcome> {
  return sinceSavepoint(world, tx, { work, keeps: (outcome) => 'ticket' in outcome });
}

/** How a change would end now: runs it and rolls it back. */
export function tryOut(world: World, tx: Tx, work: (world: World) => Promise<Outcome>): Promise<Outcome> {
  return sinceSavepoint(world, tx, { work, keeps: () => false });
}

interface Attempt {
  work: (world: World) => Promise<Outcome>;
  keeps: (outcome: Outcome) => boolean;
}

async function sinceSavepoint(world: World, tx: Tx, { work, keeps }: Attempt): Promise<Outcome> {
  const inner: Tx = { trx: tx.trx, jobs: [], changedTickets: new Map(), signals: [] };
  await setSavepoint(tx.trx);
  const outcome = await work(within(world, inner));
  if (!keeps(outcome)) {
    await backToSavepoint(tx.trx);
    return outcome;
  }
  await keepSinceSavepoint(tx.trx);
  tx.jobs.push(...inner.jobs);
  tx.signals.push(...inner.signals);
  for (const [ticketId, deskId] of inner.changedTickets) tx.changedTickets.set(ticketId, deskId);
  return outcome;
}
