import type { World } from '#desk/spine/world.ts';
import { listDueChecks, removeUnlessUsed } from '#store/files/content-checks.ts';

/** Checks read in parallel. */
const checksAtOnce = 100;

/**
 * Removes stored bytes that no file uses, each under a lock that uploads of the same bytes wait for. Bytes that cannot be removed
 * now stay scheduled and do not block others. Returns how many were removed.
 */
export async function sweepContents(world: World): Promise<number> {
  let removed = 0;
  let after: string | null = null;
  for (;;) {
    const checks = await listDueChecks(world.db, after, checksAtOnce);
    for (const check of checks) {
      const remove = () => world.storage.remove(check.sha256);
      const isRemoved = await removeUnlessUsed(world.db, check, remove).catch((error: unknown) => {
        world.log.error({ sha256: check.sha256, error }, 'Stored bytes could not be removed and will be retried.');
        return false;
      });
      if (isRemoved) removed += 1;
    }
    if (checks.length < checksAtOnce) return removed;
    after = checks.at(-1)!.id;
  }
}
