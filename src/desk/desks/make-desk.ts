import { createDesk, type DeskPlan, type DeskRefusal } from '#desk/desks/create-desk.ts';
import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { byHighestRole } from '#domain/history/audit.ts';
import { hasDuty } from '#domain/staff/duties.ts';

/** Creates a desk on behalf of an administrator of all desks, who also administers the new one. */
export async function makeDesk(
  world: World,
  actor: Actor,
  plan: DeskPlan,
): Promise<Outcome<{ deskId: string }, Refused<DeskRefusal | 'missing'>>> {
  const all = await world.allDesks(world.db);
  if (!hasDuty(actor, 'desks') || !all.every(({ id }) => actor.deskIds.includes(id))) return { refused: 'missing' };
  return createDesk(world, plan, byHighestRole(actor));
}
