import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import { within } from '#desk/spine/transaction.ts';
import type { World } from '#desk/spine/world.ts';
import { plusSeconds } from '#domain/instant.ts';
import { findSavedAnswer, type RepeatableCall, saveAnswer, tryLockKey } from '#store/database/idempotency.ts';

/** Seconds for which a response is saved; a client that retries later must check the state first. */
export const answerSavedSeconds = 24 * 60 * 60;

type Once<T> = Outcome<{ response: T }, Refused<'stillRunning' | 'keyReused'>>;

/**
 * Runs a call once per key. The change and its response are one commit, so that a client that missed the response can repeat the
 * call and gets the same one (R26). Another body under the same key is refused.
 */
export function once<T extends { status: number }>(
  world: World,
  call: RepeatableCall,
  run: (world: World) => Promise<T>,
): Promise<Once<T>> {
  return world.transact(async (tx) => {
    if (!(await tryLockKey(tx.trx, call))) return { refused: 'stillRunning' };
    // Keys use real time.
    const at = new Date().toISOString();
    const since = plusSeconds(at, -answerSavedSeconds);
    const known = await findSavedAnswer(tx.trx, call, since);
    if (known)
      return known.bodyHash.equals(call.bodyHash) ? { response: known.response as T } : { refused: 'keyReused' };
    const saved = await run(within(world, tx));
    await saveAnswer(tx.trx, call, { status: saved.status, response: saved, at, since });
    return { response: saved };
  });
}
