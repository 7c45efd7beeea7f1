import type { Announcement, AnnouncementPlan } from '#domain/announcements/announcement.ts';
import { type Instant, plusSeconds } from '#domain/instant.ts';
import type { Handle, Trx } from '#store/database/database.ts';

/** An announcement with the names of its site; a null site means every site. */
export interface SiteAnnouncement extends Announcement {
  site: { number: string; name: string } | null;
  /** Name of the person who last changed it; null if unknown. */
  changedBy: string | null;
}

/** Nobody reads more known incidents than this at once. */
const shownMax = 20;
/** Covers about a month of history. Older announcements stay in the table. */
const listedMax = 200;

/** Active announcements, latest first. */
export function currentAnnouncements(handle: Handle, deskId: string, now: Instant): Promise<SiteAnnouncement[]> {
  return listAnnouncements(handle, deskId, { begunBy: now, lastingAfter: now, limit: shownMax });
}

/** Active announcements and those that ended in the last days, latest first. */
export function recentAnnouncements(
  handle: Handle,
  deskId: string,
  now: Instant,
  days: number,
): Promise<SiteAnnouncement[]> {
  return listAnnouncements(handle, deskId, { begunBy: now, lastingAfter: plusSeconds(now, -days * secondsPerDay) });
}

/** Announcements of a desk, future ones first; only those begun by an instant, or not ended by one, if given. */
export async function listAnnouncements(
  handle: Handle,
  deskId: string,
  { begunBy, lastingAfter, limit = listedMax }: { begunBy?: Instant; lastingAfter?: Instant; limit?: number } = {},
): Promise<SiteAnnouncement[]> {
  let query = announcements(handle, deskId).limit(limit);
  if (begunBy) query = query.where('announcements.fromAt', '<=', begunBy);
  if (lastingAfter)
    query = query.where((is) =>
      is.or([is('announcements.untilAt', 'is', null), is('announcements.untilAt', '>', lastingAfter)]),
    );
  return (await query.execute()).map(withSite);
}

/** One announcement of this desk. */
export async function findAnnouncement(
  handle: Handle,
  deskId: string,
  id: string,
): Promise<SiteAnnouncement | undefined> {
  const row = await announcements(handle, deskId).where('announcements.id', '=', id).executeTakeFirst();
  return row && withSite(row);
}

/** The same announcement, locked for a change until the transaction ends. */
export async function lockAnnouncement(trx: Trx, deskId: string, id: string): Promise<SiteAnnouncement | undefined> {
  const row = await announcements(trx, deskId)
    .where('announcements.id', '=', id)
    .forUpdate('announcements')
    .executeTakeFirst();
  return row && withSite(row);
}

/** An announcement of any desk that was not mailed yet, locked for this transaction. */
export function lockUnannounced(trx: Trx, id: string) {
  return trx
    .selectFrom('announcements')
    .select(['deskId', 'siteId', 'fromAt', 'untilAt'])
    .where('id', '=', id)
    .where('toldAt', 'is', null)
    .forUpdate()
    .executeTakeFirst();
}

/** Records that subscribers were notified. */
export async function markAnnounced(trx: Trx, id: string, toldAt: Instant): Promise<void> {
  await trx.updateTable('announcements').set({ toldAt }).where('id', '=', id).execute();
}

/** The plan that would create this announcement. */
export function planOf({ site, titles, texts, fromAt, untilAt }: SiteAnnouncement): AnnouncementPlan {
  return { siteNumber: site?.number ?? null, titles, texts, fromAt, untilAt };
}

/** Saves a new announcement; its last change is its creation date. */
export async function addAnnouncement(
  trx: Trx,
  { id, deskId, by, ...said }: Said & { id: string; deskId: string; by: string },
): Promise<void> {
  const createdAt = said.changedAt;
  await trx
    .insertInto('announcements')
    .values({ ...written(said), id, deskId, createdAt, changedBy: by })
    .execute();
}

/** Saves changes to an announcement that `lockAnnouncement` returned. */
export async function changeAnnouncement(
  trx: Trx,
  { id, deskId, by, ...said }: Said & { id: string; deskId: string; by: string },
): Promise<void> {
  await trx
    .updateTable('announcements')
    .set({ ...written(said), changedBy: by })
    .where('id', '=', id)
    .where('deskId', '=', deskId)
    .execute();
}

/** Ends an announcement at an instant and replaces its earlier end date. */
export async function endAnnouncement(
  trx: Trx,
  { id, deskId, at, by }: { id: string; deskId: string; at: Instant; by: string },
): Promise<void> {
  await trx
    .updateTable('announcements')
    .set({ untilAt: at, changedAt: at, changedBy: by })
    .where('id', '=', id)
    .where('deskId', '=', deskId)
    .execute();
}

/** Deletes an announcement that nobody has read yet. */
export async function removeAnnouncement(trx: Trx, deskId: string, id: string): Promise<void> {
  await trx.deleteFrom('announcements').where('id', '=', id).where('deskId', '=', deskId).execute();
}

type Said = Omit<Announcement, 'id'>;

const secondsPerDay = 86_400;

function announcements(handle: Handle, deskId: string) {
  return handle
    .selectFrom('announcements')
    .leftJoin('sites', 'sites.id', 'announcements.siteId')
    .leftJoin('people', 'people.id', 'announcements.changedBy')
    .select(['announcements.id', 'announcements.siteId', 'announcements.titles', 'announcements.texts'])
    .select(['announcements.fromAt', 'announcements.untilAt', 'announcements.changedAt'])
    .select(['sites.number', 'sites.name', 'people.name as changedBy'])
    .where('announcements.deskId', '=', deskId)
    .orderBy('announcements.fromAt', 'desc')
    .orderBy('announcements.id', 'desc');
}

function withSite({
  number,
  name,
  ...announcement
}: Announcement & { number: string | null; name: string | null; changedBy: string | null }): SiteAnnouncement {
  return { ...announcement, site: number === null || name === null ? null : { number, name } };
}

function written({ titles, texts, ...rest }: Said) {
  return { ...rest, titles: JSON.stringify(titles), texts: JSON.stringify(texts) };
}
