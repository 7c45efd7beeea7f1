import type { Store } from '#desk/spine/world.ts';
import { isTemporary } from '#store/database/temporary-failure.ts';

/**
 * Tickets per transaction: few enough that an agent waits only tens of milliseconds for one of them, and enough to share round
 * trips and the commit.
 */
const ticketsABatch = 25;

/**
 * Runs `work` on many tickets in batches and returns the sum of its results. If a batch fails, each ticket is retried alone; one
 * that fails is logged and does not stop the others. A temporary failure such as a lost database ends the run.
 */
export async function inBatches(
  { log }: Store,
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
      if (isTemporary(error)) throw error;
      if (batch.length > 1) return inBatchesOfOne(batch);
      log.error({ ticketId: batch[0], error }, 'The clock could not process a ticket.');
      return 0;
    }
  }

  async function inBatchesOfOne(batch: string[]): Promise<number> {
    let moved = 0;
    for (const id of batch) moved += await of([id]);
    return moved;
  }
}
