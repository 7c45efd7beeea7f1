import { endRole } from '#desk/access/end-role.ts';
import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { hasDuty } from '#domain/staff/duties.ts';

/** Ends a person's role on one site. Their tickets stay theirs. Returns false if they had no role. */
export async function withdrawEntitlement(
  world: World,
  actor: Actor,
  { personId, siteId }: { personId: string; siteId: string },
): Promise<boolean> {
  if (!hasDuty(actor, 'directory')) return false;
  return world.transact((tx) => endRole(world, tx, actor, { personId, siteId }));
}
