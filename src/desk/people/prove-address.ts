import { reachAgain } from '#desk/people/reach-again.ts';
import type { Spine, Tx } from '#desk/spine/world.ts';
import type { Instant } from '#domain/instant.ts';
import { proveAddress as markProved } from '#store/people/people.ts';

/**
 * Marks an address as proved and reachable (R3). This is a fact about the person and proves none of their contacts. Call it
 * before any ticket is locked.
 */
export async function proveAddress(world: Spine, tx: Tx, address: string, at: Instant): Promise<void> {
  const personId = await markProved(tx.trx, address, at);
  if (personId !== null) await reachAgain(world, tx, { address });
}
