import type { World } from '#desk/world.ts';

/**
 * Tickets that one transaction moves: so few that an agent who waits for one of them waits some tens of milliseconds, and so
 * many that the round trips and the commit are shared.
 */
const ticketsABatch = 25;

/**
 * Does something to many tickets, batch by batch. Where a batch fails, each of its tickets is tried alone, so that one that
 * cannot be moved keeps no other from it; where all fail, the database does, and that is said. Returns the sum.
 */
export async function inBatches(
  { log }: World,
  ids: readonly string[],
  work: (ids: string[]) => Promise<number>,
): Promise<number> {
  let sum = 0;
  for (let start = 0; start < ids.length; start += ticketsABatch) {
    const batch = ids.slice(start, start + ticketsABatch);
    sum += await work(batch).catch((error: unknown) => one(batch, error));
  }
  return sum;

  async function one(batch: string[], error: unknown): Promise<number> {
    if (batch.length === 1) throw error;
    let moved = 0;
    let failed = 0;
    for (const id of batch) {
      await work([id]).then(
        (done) => {
          moved += done;
        },
        (why: unknown) => {
          failed += 1;
          log.error({ ticketId: id, error: why }, 'The clock cannot move a ticket.');
        },
      );
    }
    if (failed === batch.length) throw error;
    return moved;
  }
}
