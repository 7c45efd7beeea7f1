import { type AnnouncementRefusal, planAnnouncement } from '#desk/announcements/plan-announcement.ts';
import type { Outcome } from '#desk/spine/outcome.ts';
import { type ChangedMeanwhile, changedMeanwhile } from '#desk/spine/seen.ts';
import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { type AnnouncementPlan, announcementFields } from '#domain/announcements/announcement.ts';
import { hasDutyAt } from '#domain/staff/duties.ts';
import { changeAnnouncement as change, lockAnnouncement, planOf } from '#store/announcements/announcements.ts';

export type AnnouncementChanged = Outcome<{ id: string }, AnnouncementRefusal | ChangedMeanwhile>;

/** Changes an announcement, if it is still as its editor saw it. A later end shows a past one again. */
export async function changeAnnouncement(
  world: World,
  actor: Actor,
  { deskId, id, seen }: { deskId: string; id: string; seen: string | null },
  plan: AnnouncementPlan,
): Promise<AnnouncementChanged> {
  const done = await world.transact(async (tx): Promise<AnnouncementChanged> => {
    if (!hasDutyAt(actor, 'announcements', deskId)) return { refused: 'missing' };
    const before = await lockAnnouncement(tx.trx, deskId, id);
    if (before === undefined) return { refused: 'missing' };
    const overtaken = changedMeanwhile(announcementFields(planOf(before)), announcementFields(plan), seen);
    if (overtaken) return overtaken;
    const said = await planAnnouncement(world, tx, plan);
    if ('problems' in said) return said;
    await change(tx.trx, { ...said, id, deskId, by: actor.personId });
    return { id };
  });
  if ('id' in done) world.publicChanged();
  return done;
}
