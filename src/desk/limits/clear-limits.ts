import type { World } from '#desk/spine/world.ts';
import { deleteExpiredLimits } from '#store/limits/rate-limits.ts';

/** Deletes the counters of expired limit windows. Limits use real time. */
export function clearLimits(world: World): Promise<void> {
  return world.transact(({ trx }) => deleteExpiredLimits(trx, Date.now()));
}
