import { type Selectable, sql } from 'kysely';
import type { Handle, Trx } from '#store/database/database.ts';
import { rowsOf } from '#store/database/rows.ts';
import type { Schema } from '#store/schema/schema.ts';
import { markDirectoryChanged } from './sites.ts';

export type ManagedSite = Selectable<Schema['sites']>;

/** All sites by number, with their stored fields. */
export function listManagedSites(handle: Handle): Promise<ManagedSite[]> {
  return handle.selectFrom('sites').selectAll().orderBy('number').execute();
}

/** One site; with `lock`, its row is locked until the transaction ends. */
export function findManagedSite(handle: Handle, id: string, lock = false): Promise<ManagedSite | undefined> {
  const query = handle.selectFrom('sites').selectAll().where('id', '=', id);
  return (lock ? query.forUpdate() : query).executeTakeFirst();
}

/** Sites of an organisation, by number; at most `limit`. */
export function listSitesOfOrganisation(handle: Handle, organisationId: string, limit: number): Promise<ManagedSite[]> {
  return handle
    .selectFrom('sites')
    .selectAll()
    .where('organisationId', '=', organisationId)
    .orderBy('number')
    .limit(limit)
    .execute();
}

/** Other sites with this number or one of these addresses: both must be unique. */
export function findRivalSites(
  handle: Handle,
  { id, number, addresses }: { id: string; number: string; addresses: readonly string[] },
): Promise<ManagedSite[]> {
  return handle
    .selectFrom('sites')
    .selectAll()
    .where('id', '<>', id)
    .where(({ or, eb }) => or([eb('number', '=', number), sql<boolean>`addresses && ${[...addresses]}::text[]`]))
    .orderBy('number')
    .execute();
}

/** Saves all editable fields of a site. */
export async function changeSite(trx: Trx, { id, ...site }: ManagedSite): Promise<void> {
  await trx.updateTable('sites').set(site).where('id', '=', id).execute();
  await markDirectoryChanged(trx);
}

/** Number of people per role on each of these sites. */
export async function countEntitled(
  handle: Handle,
  siteIds: readonly string[],
): Promise<Map<string, { editors: number; owners: number }>> {
  if (siteIds.length === 0) return new Map();
  const rows = await handle
    .selectFrom('entitlements')
    .select('siteId')
    .select(sql<number>`count(*) filter (where role = 'editor')`.as('editors'))
    .select(sql<number>`count(*) filter (where role = 'owner')`.as('owners'))
    .where('siteId', 'in', siteIds)
    .groupBy('siteId')
    .execute();
  return new Map(rows.map(({ siteId, editors, owners }) => [siteId, { editors, owners }]));
}

/** Counts of references to a site. Without references, the site can be deleted. */
export async function countReferencesToSite(handle: Handle, id: string) {
  const rows = await rowsOf<{ tickets: number; people: number; announcements: number }>(handle)`
    select (select count(*) from tickets where site_id = ${id}) as tickets,
      (select count(*) from entitlements where site_id = ${id}) as people,
      (select count(*) from announcements where site_id = ${id}) as announcements`;
  return rows[0]!;
}

/** Deletes a site without references. */
export async function deleteSite(trx: Trx, id: string): Promise<void> {
  await trx.deleteFrom('sites').where('id', '=', id).execute();
  await markDirectoryChanged(trx);
}
