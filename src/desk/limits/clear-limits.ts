import type { World } from '#desk/spine/world.ts';
import { deleteExpiredLimits } from '#store/limits/rate-limits.ts';

/** Deletes what limits remember of windows that are over. Limits keep real time. */
export function clearLimits(world: World): Promise<void> {
  return world.transact(({ trx }) => deleteExpiredLimits(trx, Date.now()));
}
