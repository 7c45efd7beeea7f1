import { type AnnouncementRefusal, planAnnouncement } from '#desk/announcements/plan-announcement.ts';
import type { Outcome } from '#desk/spine/outcome.ts';
import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import type { AnnouncementPlan } from '#domain/announcements/announcement.ts';
import { hasDutyAt } from '#domain/staff/duties.ts';
import { addAnnouncement } from '#store/announcements/announcements.ts';

/** Publishes an announcement of a known incident from a given time, in all four languages. */
export async function announce(
  world: World,
  actor: Actor,
  deskId: string,
  plan: AnnouncementPlan,
): Promise<Outcome<{ id: string }, AnnouncementRefusal>> {
  const done = await world.transact(async (tx): Promise<Outcome<{ id: string }, AnnouncementRefusal>> => {
    if (!hasDutyAt(actor, 'announcements', deskId)) return { refused: 'missing' };
    const said = await planAnnouncement(world, tx, plan);
    if ('problems' in said) return said;
    const id = world.newId();
    await addAnnouncement(tx.trx, { ...said, id, deskId, by: actor.personId });
    return { id };
  });
  if ('id' in done) world.publicChanged();
  return done;
}
