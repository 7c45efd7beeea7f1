import { type AnnouncementRefusal, planAnnouncement } from '#desk/plan-announcement.ts';
import type { World } from '#desk/world.ts';
import type { Actor } from '#domain/actor.ts';
import type { AnnouncementPlan } from '#domain/announcement.ts';
import { keepsAt } from '#domain/duties.ts';
import { changeAnnouncement as change } from '#store/announcements.ts';

/** Says an announcement anew: more is known, or it lasts longer. A later end brings one back that was past. */
export async function changeAnnouncement(
  world: World,
  actor: Actor,
  { deskId, id }: { deskId: string; id: string },
  plan: AnnouncementPlan,
): Promise<{ id: string } | AnnouncementRefusal> {
  const done = await world.transact(async (tx): Promise<{ id: string } | AnnouncementRefusal> => {
    if (!keepsAt(actor, 'announcements', deskId)) return { refused: 'notAllowed' };
    const said = await planAnnouncement(world, tx, plan);
    if ('issues' in said) return said;
    const known = await change(tx.trx, { ...said, id, deskId, by: actor.personId });
    return known ? { id } : { refused: 'unknown' };
  });
  if ('id' in done) world.publicChanged();
  return done;
}
