import { noteChanges } from '#desk/note-change.ts';
import type { World } from '#desk/world.ts';
import type { Actor } from '#domain/actor.ts';
import { keeps } from '#domain/duties.ts';
import { withdrawEntitlement as deleteRow } from '#store/entitlements.ts';

/** Ends what a person is on one site. Their tickets stay theirs. False when they were nothing there. */
export async function withdrawEntitlement(
  world: World,
  actor: Actor,
  { personId, siteId }: { personId: string; siteId: string },
): Promise<boolean> {
  if (!keeps(actor, 'directory')) return false;
  return world.transact(async (tx) => {
    const ended = await deleteRow(tx.trx, personId, siteId);
    if (ended) await noteChanges(world, tx, actor, [{ act: 'withdrawn', siteId, personId }]);
    return ended;
  });
}
