import { changePublic } from '#desk/spine/if-may.ts';
import type { Invalid, Outcome, Refused } from '#desk/spine/outcome.ts';
import { type ChangedMeanwhile, changedMeanwhile, seenOf } from '#desk/spine/seen.ts';
import type { Store, Tx } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import {
  type Announcement,
  type AnnouncementIssue,
  type AnnouncementPlan,
  announcementFields,
  issuesOf,
  stateAt,
} from '#domain/announcements/announcement.ts';
import { trimmed } from '#domain/language.ts';
import { hasDutyAt } from '#domain/staff/duties.ts';
import {
  addAnnouncement,
  changeAnnouncement as change,
  endAnnouncement as end,
  findAnnouncement,
  listAnnouncements,
  lockAnnouncement,
  planOf,
  removeAnnouncement,
} from '#store/announcements/announcements.ts';
import { findDesk, lockDeskSettings } from '#store/desks/desks.ts';
import { findSite } from '#store/directory/sites.ts';

type AnnouncementRefusal = Refused<'missing'> | Invalid<AnnouncementIssue>;

/** Publishes an announcement of a known incident from a given time, in all languages of the desk. */
export function announce(
  world: Store,
  actor: Actor,
  deskId: string,
  plan: AnnouncementPlan,
): Promise<Outcome<{ id: string }, AnnouncementRefusal>> {
  return changePublic(
    world,
    hasDutyAt(actor, 'announcements', deskId),
    async (tx): Promise<Outcome<{ id: string }, AnnouncementRefusal>> => {
      const said = await planAnnouncement(world, tx, deskId, plan);
      if ('problems' in said) return said;
      // A browser may send the form twice: the second is the first.
      await lockDeskSettings(tx.trx, deskId);
      const made = await findEqual(tx, deskId, plan);
      if (made) return { id: made.id };
      const id = world.newId();
      await addAnnouncement(tx.trx, { ...said, id, deskId, by: actor.personId });
      return { id };
    },
  );
}

/** The announcement of a desk that says exactly this. */
async function findEqual({ trx }: Tx, deskId: string, plan: AnnouncementPlan): Promise<Announcement | undefined> {
  const fieldsOf = (one: AnnouncementPlan) =>
    seenOf(announcementFields({ ...one, titles: trimmed(one.titles), texts: trimmed(one.texts) }));
  return (await listAnnouncements(trx, deskId)).find((each) => fieldsOf(planOf(each)) === fieldsOf(plan));
}

/** The announcement to publish once its site is known, or every problem that prevents it. */
async function planAnnouncement(
  world: Store,
  { trx }: Tx,
  deskId: string,
  { siteNumber, ...plan }: AnnouncementPlan,
): Promise<Outcome<Omit<Announcement, 'id'>, Exclude<AnnouncementRefusal, Refused<'missing'>>>> {
  const site = siteNumber === null ? null : await findSite(trx, siteNumber);
  const unknown: AnnouncementIssue[] = site === undefined ? [{ at: 'site', problem: 'unknown' }] : [];
  const { languages } = await findDesk(trx, deskId);
  const issues = [...unknown, ...issuesOf({ siteNumber, ...plan }, languages)];
  if (issues.length > 0) return { refused: 'invalid', problems: issues };
  return {
    siteId: site?.id ?? null,
    titles: trimmed(plan.titles),
    texts: trimmed(plan.texts),
    fromAt: plan.fromAt,
    untilAt: plan.untilAt,
    changedAt: world.clock.now(),
  };
}

type AnnouncementChanged = Outcome<{ id: string }, AnnouncementRefusal | ChangedMeanwhile>;

/** Changes an announcement, if it is still as its editor saw it. A later end shows a past one again. */
export function changeAnnouncement(
  world: Store,
  actor: Actor,
  { deskId, id, seen }: { deskId: string; id: string; seen: string | null },
  plan: AnnouncementPlan,
): Promise<AnnouncementChanged> {
  return changePublic(world, hasDutyAt(actor, 'announcements', deskId), async (tx): Promise<AnnouncementChanged> => {
    const before = await lockAnnouncement(tx.trx, deskId, id);
    if (before === undefined) return { refused: 'missing' };
    const overtaken = changedMeanwhile(announcementFields(planOf(before)), announcementFields(plan), seen);
    if (overtaken) return overtaken;
    const said = await planAnnouncement(world, tx, deskId, plan);
    if ('problems' in said) return said;
    await change(tx.trx, { ...said, id, deskId, by: actor.personId });
    return { id };
  });
}

type AnnouncementEnded = Outcome<{ ended: 'now' | 'takenBack' }, Refused<'missing' | 'ended'>>;

/** Ends an announcement now, because the incident is over. Deletes it if it has not begun, since nobody has read it. */
export function endAnnouncement(
  world: Store,
  actor: Actor,
  { deskId, id }: { deskId: string; id: string },
): Promise<AnnouncementEnded> {
  return changePublic(world, hasDutyAt(actor, 'announcements', deskId), async ({ trx }): Promise<AnnouncementEnded> => {
    const announcement = await findAnnouncement(trx, deskId, id);
    if (announcement === undefined) return { refused: 'missing' };
    const at = world.clock.now();
    const state = stateAt(announcement, at);
    if (state === 'past') return { refused: 'ended' };
    if (state === 'coming') await removeAnnouncement(trx, deskId, id);
    else await end(trx, { id, deskId, at, by: actor.personId });
    return { ended: state === 'coming' ? 'takenBack' : 'now' };
  });
}
