import { endManager, endRole } from '#desk/access/end-role.ts';
import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { hasDuty } from '#domain/staff/duties.ts';
import { listRolesOfPerson } from '#store/access/service-managers.ts';
import { endSessions } from '#store/sign-in/accounts.ts';

/**
 * Ends every role of a person in the directory and their sessions when they leave. Sites and tickets stay. Returns how many roles
 * ended.
 */
export async function withdrawPerson(world: World, actor: Actor, personId: string): Promise<number> {
  if (!hasDuty(actor, 'directory')) return 0;
  return world.transact(async (tx) => {
    const { siteIds, organisationIds } = await listRolesOfPerson(tx.trx, personId);
    let ended = 0;
    for (const siteId of siteIds) if (await endRole(world, tx, actor, { personId, siteId })) ended += 1;
    for (const organisationId of organisationIds)
      if (await endManager(world, tx, actor, { personId, organisationId })) ended += 1;
    if (ended > 0) await endSessions(tx.trx, [personId]);
    return ended;
  });
}
