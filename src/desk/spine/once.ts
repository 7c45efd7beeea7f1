import type { Tx, World } from '#desk/spine/world.ts';
import { plusSeconds } from '#domain/instant.ts';
import { findKeptAnswer, keepAnswer, type RepeatableCall, tryLockKey } from '#store/database/idempotency.ts';

/** How long an answer is kept: a client that has not heard by then looks before it sends again. */
export const answerKeptSeconds = 24 * 60 * 60;

export type Once<T> = { kept: T } | { refused: 'stillRunning' | 'keyReused' };

/**
 * Does something once for each key: its change and its answer are one commit, so that whoever did not hear the answer
 * may ask again and gets the same one (R26). Another body under the same key is refused.
 */
export function once<T extends { status: number }>(
  world: World,
  call: RepeatableCall,
  run: (world: World) => Promise<T>,
): Promise<Once<T>> {
  return world.transact(async (tx) => {
    if (!(await tryLockKey(tx.trx, call))) return { refused: 'stillRunning' };
    // Keys keep real time.
    const at = new Date().toISOString();
    const since = plusSeconds(at, -answerKeptSeconds);
    const known = await findKeptAnswer(tx.trx, call, since);
    if (known) return known.bodyHash.equals(call.bodyHash) ? { kept: known.response as T } : { refused: 'keyReused' };
    const kept = await run(within(world, tx));
    await keepAnswer(tx.trx, call, { status: kept.status, response: kept, at, since });
    return { kept };
  });
}

/** The same world inside one transaction: what verbs read and write belongs to it, and is told after its commit. */
export function within(world: World, tx: Tx): World {
  return { ...world, db: tx.trx, transact: (work) => work(tx) };
}
