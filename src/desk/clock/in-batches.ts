import type { World } from '#desk/spine/world.ts';
import { isPassing } from '#store/database/passing-trouble.ts';

/**
 * Tickets that one transaction moves: so few that an agent who waits for one of them waits some tens of milliseconds, and so
 * many that the round trips and the commit are shared.
 */
const ticketsABatch = 25;

/**
 * Does something to many tickets, batch by batch. Where a batch fails, each of its tickets is tried alone, and one that cannot be
 * moved is logged and keeps no other from it. A trouble of the moment, a database that is away, ends it. Returns the sum.
 */
export async function inBatches(
  { log }: World,
  ids: readonly string[],
  work: (ids: string[]) => Promise<number>,
): Promise<number> {
  let sum = 0;
  for (let start = 0; start < ids.length; start += ticketsABatch)
    sum += await of(ids.slice(start, start + ticketsABatch));
  return sum;

  async function of(batch: string[]): Promise<number> {
    try {
      return await work(batch);
    } catch (error) {
      if (isPassing(error)) throw error;
      if (batch.length > 1) return inBatchesOfOne(batch);
      log.error({ ticketId: batch[0], error }, 'The clock cannot move a ticket.');
      return 0;
    }
  }

  async function inBatchesOfOne(batch: string[]): Promise<number> {
    let moved = 0;
    for (const id of batch) moved += await of([id]);
    return moved;
  }
}
