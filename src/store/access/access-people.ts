import { type SqlBool, sql } from 'kysely';
import type { SiteRole } from '#domain/access/entitlement.ts';
import type { Instant } from '#domain/instant.ts';
import type { Handle, Trx } from '#store/database/database.ts';
import { doNothing, touchesAny } from '#store/database/rows.ts';
import type { Schema } from '#store/schema/schema.ts';

/** One person's role on one site of an organisation. */
export interface HeldRole {
  personId: string;
  name: string | null;
  address: string | null;
  sharedMailbox: boolean;
  siteId: string;
  siteNumber: string;
  siteName: string;
  role: SiteRole;
  since: Instant | null;
  reviewedAt: Instant | null;
  /** The lender and the end of the loan; null if the role is not borrowed. */
  loan: { id: string; lenderName: string | null; untilAt: Instant } | null;
}

/** All roles on the sites of an organisation: by site, owners first, then by name. */
export function listHeldRoles(
  handle: Handle,
  organisationId: string,
  of: { personId?: string } = {},
): Promise<HeldRole[]> {
  let query = handle
    .selectFrom('entitlements as held')
    .innerJoin('sites', 'sites.id', 'held.siteId')
    .innerJoin('people', 'people.id', 'held.personId')
    .select(['people.id as personId', 'people.name', 'people.sharedMailbox'])
    .select(['sites.id as siteId', 'sites.number as siteNumber', 'sites.name as siteName'])
    .select(['held.role', 'held.since', 'held.reviewedAt'])
    .select(sql<string | null>`(select min(address) from addresses where person_id = people.id)`.as('address'))
    .select(
      sql<HeldRole['loan']>`(select json_build_object('id', loan.id, 'untilAt', loan.until_at,
        'lenderName', (select name from people where id = loan.lender_id))
        from access_loans loan where loan.id = held.loan_id)`.as('loan'),
    )
    .where('sites.organisationId', '=', organisationId)
    .orderBy('sites.number')
    .orderBy('held.role', 'desc')
    .orderBy('people.name')
    .orderBy('people.id');
  if (of.personId) query = query.where('held.personId', '=', of.personId);
  return query.execute();
}

/** A person's own entitlement on a site, or undefined. The caller holds the lock. */
export function findEntitlement(trx: Trx, personId: string, siteId: string) {
  return trx
    .selectFrom('entitlements')
    .selectAll()
    .where('personId', '=', personId)
    .where('siteId', '=', siteId)
    .executeTakeFirst();
}

/** Gives a borrower the lender's entitlement, or gives it back, with its start date and loan. */
export async function placeEntitlement(trx: Trx, row: Schema['entitlements']): Promise<void> {
  await trx.insertInto('entitlements').values(row).onConflict(doNothing).execute();
}

/** Records that a person still needs a role on a site. False if they no longer have it. */
export function confirmEntitlement(
  trx: Trx,
  { personId, siteId, at }: { personId: string; siteId: string; at: Instant },
): Promise<boolean> {
  return trx
    .updateTable('entitlements')
    .set({ reviewedAt: at })
    .where('personId', '=', personId)
    .where('siteId', '=', siteId)
    .$call(touchesAny);
}

/** Records that a service manager still needs their role. */
export async function confirmManager(
  trx: Trx,
  { personId, organisationId, at }: { personId: string; organisationId: string; at: Instant },
): Promise<void> {
  await trx
    .updateTable('serviceManagers')
    .set({ reviewedAt: at })
    .where('personId', '=', personId)
    .where('organisationId', '=', organisationId)
    .execute();
}

/** The given sites that the organisation owns: service managers grant access only to their own sites. */
export function ownedSites(handle: Handle, organisationId: string, siteIds: readonly string[]) {
  return handle
    .selectFrom('sites')
    .select(['id', 'number', 'name'])
    .where('organisationId', '=', organisationId)
    .where(sql<SqlBool>`id = any(${[...siteIds]}::uuid[])`)
    .orderBy('number')
    .execute();
}
