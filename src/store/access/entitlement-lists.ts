import { sql } from 'kysely';
import type { SiteRole } from '#domain/access/entitlement.ts';
import type { Instant } from '#domain/instant.ts';
import type { Handle, Trx } from '#store/database/database.ts';

export interface ListedEntitlement {
  siteId: string;
  number: string;
  personId: string;
  /** One address of the person: a person with several addresses has one row per address. */
  address: string;
  name: string | null;
  sharedMailbox: boolean;
  role: SiteRole;
  since: Instant | null;
}

/** All entitlements by site and person, one row per address of the person. */
export function listEntitlements(handle: Handle): Promise<ListedEntitlement[]> {
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
