import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { stateAt } from '#domain/announcements/announcement.ts';
import { hasDutyAt } from '#domain/staff/duties.ts';
import { endAnnouncement as end, findAnnouncement, removeAnnouncement } from '#store/announcements/announcements.ts';

export type AnnouncementEnded = Outcome<{ ended: 'now' | 'takenBack' }, Refused<'missing' | 'ended'>>;

/** Ends an announcement now, because the incident is over. Deletes it if it has not begun, since nobody has read it. */
export async function endAnnouncement(
  world: World,
  actor: Actor,
  { deskId, id }: { deskId: string; id: string },
): Promise<AnnouncementEnded> {
  const done = await world.transact(async ({ trx }): Promise<AnnouncementEnded> => {
    if (!hasDutyAt(actor, 'announcements', deskId)) return { refused: 'missing' };
    const announcement = await findAnnouncement(trx, deskId, id);
    if (announcement === undefined) return { refused: 'missing' };
    const at = world.clock.now();
    const state = stateAt(announcement, at);
    if (state === 'past') return { refused: 'ended' };
    if (state === 'coming') await removeAnnouncement(trx, deskId, id);
    else await end(trx, { id, deskId, at, by: actor.personId });
    return { ended: state === 'coming' ? 'takenBack' : 'now' };
  });
  if ('ended' in done) world.publicChanged();
  return done;
}
