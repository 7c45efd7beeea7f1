import { noteChanges } from '#desk/note-change.ts';
import type { World } from '#desk/world.ts';
import type { Actor } from '#domain/actor.ts';
import { keeps } from '#domain/duties.ts';
import { withdrawEntitlement } from '#store/entitlements.ts';
import { listRolesOfPerson, withdrawServiceManager } from '#store/service-managers.ts';

/** Ends everything that a person is in the directory, when they leave. Sites and tickets stay. How many roles ended. */
export async function withdrawPerson(world: World, actor: Actor, personId: string): Promise<number> {
  if (!keeps(actor, 'directory')) return 0;
  return world.transact(async (tx) => {
    const { siteIds, organisationIds } = await listRolesOfPerson(tx.trx, personId);
    for (const siteId of siteIds) await withdrawEntitlement(tx.trx, personId, siteId);
    for (const organisationId of organisationIds) await withdrawServiceManager(tx.trx, personId, organisationId);
    await noteChanges(world, tx, actor, [
      ...siteIds.map((siteId) => ({ act: 'withdrawn' as const, siteId, personId })),
      ...organisationIds.map((organisationId) => ({ act: 'managerWithdrawn' as const, organisationId, personId })),
    ]);
    return siteIds.length + organisationIds.length;
  });
}
