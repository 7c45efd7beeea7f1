import { sql } from 'kysely';
import { hasRoom, type SiteRole } from '#domain/access/entitlement.ts';
import type { Instant } from '#domain/instant.ts';
import type { Handle, Trx } from '#store/database/database.ts';
import { type RowOf, touchesAny } from '#store/database/rows.ts';

export type Entitled = RowOf<typeof listEntitled>;

/** Result of a grant. `full` lists the current editors. */
export type Entitling =
  | { entitled: true; before: SiteRole | null }
  | { standing: true }
  | { refused: 'full'; editors: string[] };

/**
 * Makes a person editor or owner of a site. A lock on the site makes concurrent grants count one after the other (R8). Existing
 * editors stay, even above the cap; an editor who becomes owner frees a place.
 */
export async function entitle(
  trx: Trx,
  grant: { personId: string; siteId: string; role: SiteRole; since: Instant; editorsMax: number },
): Promise<Entitling> {
  const { editorsMax, ...row } = grant;
  await lockSites(trx, [row.siteId]);
  const people = await listEntitled(trx, row.siteId);
  const before = people.find(({ personId }) => personId === row.personId)?.role ?? null;
  if (before === row.role) return { standing: true };
  const editors = people.filter(({ role }) => role === 'editor');
  if (row.role === 'editor' && !hasRoom(editors.length, editorsMax))
    return { refused: 'full', editors: editors.map(({ name, address }) => name ?? address ?? '') };
  await putEntitlement(trx, row);
  return { entitled: true, before };
}

/** Locks sites until the transaction ends: nobody else counts their editors or deletes them. */
export async function lockSites(trx: Trx, siteIds: readonly string[]): Promise<void> {
  if (siteIds.length === 0) return;
  const ids = [...new Set(siteIds)];
  await trx.selectFrom('sites').select('id').where('id', 'in', ids).orderBy('id').forUpdate().execute();
}

/** Saves an entitlement without counting editors: the caller holds the lock and has counted. */
export async function putEntitlement(
  trx: Trx,
  row: { personId: string; siteId: string; role: SiteRole; since: Instant | null },
): Promise<void> {
  await trx
    .insertInto('entitlements')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['personId', 'siteId']).doUpdateSet({ role: row.role, since: row.since }),
    )
    .execute();
}

/** Removes a person's role on a site. False if they had none. */
export function withdrawEntitlement(trx: Trx, personId: string, siteId: string): Promise<boolean> {
  return trx.deleteFrom('entitlements').where('personId', '=', personId).where('siteId', '=', siteId).$call(touchesAny);
}

/** Editors and owners of a site: owners first, then by name. */
export function listEntitled(handle: Handle, siteId: string) {
  return handle
    .selectFrom('entitlements')
    .innerJoin('people', 'people.id', 'entitlements.personId')
    .select(['people.id as personId', 'people.name', 'people.sharedMailbox'])
    .select(['entitlements.role', 'entitlements.since'])
    .select(sql<string | null>`(select min(address) from addresses where person_id = people.id)`.as('address'))
    .where('entitlements.siteId', '=', siteId)
    .orderBy('entitlements.role', 'desc')
    .orderBy('people.name')
    .orderBy('people.id')
    .execute();
}

export type ListedEntitlement = RowOf<typeof listEntitlements>;

/** All entitlements by site and person, one row per address of the person. */
export function listEntitlements(handle: Handle) {
  return handle
    .selectFrom('entitlements')
    .innerJoin('sites', 'sites.id', 'entitlements.siteId')
    .innerJoin('people', 'people.id', 'entitlements.personId')
    .innerJoin('addresses', 'addresses.personId', 'people.id')
    .select(['entitlements.siteId', 'entitlements.personId', 'entitlements.role', 'entitlements.since'])
    .select(['sites.number', 'people.name', 'people.sharedMailbox', 'addresses.address'])
    .orderBy('sites.number')
    .orderBy('people.name')
    .orderBy('addresses.address')
    .execute();
}

/** The people with these addresses, by address. */
export async function findPeopleByAddresses(
  handle: Handle,
  addresses: readonly string[],
): Promise<Map<string, { personId: string; sharedMailbox: boolean }>> {
  const rows = await handle
    .selectFrom('addresses')
    .innerJoin('people', 'people.id', 'addresses.personId')
    .select(['addresses.address', 'people.id as personId', 'people.sharedMailbox'])
    .where(sql<boolean>`addresses.address = any(${[...addresses]}::text[])`)
    .execute();
  return new Map(rows.map(({ address, ...person }) => [address, person]));
}

/** Blocks other grants and withdrawals until the transaction ends. */
export async function lockEntitlements(trx: Trx): Promise<void> {
  await sql`lock table entitlements in share row exclusive mode`.execute(trx);
}
