import { sql } from 'kysely';
import type { Instant } from '#domain/instant.ts';
import type { Handle, Trx } from '#store/database/database.ts';
import { doNothing, touchesAny } from '#store/database/rows.ts';
import { inStatement } from '#store/database/statements.ts';

/** The service managers of an organisation (R9), by name. `loanId` is the loan that gave them the role, else null. */
export function listServiceManagers(handle: Handle, organisationId: string) {
  return handle
    .selectFrom('serviceManagers')
    .innerJoin('people', 'people.id', 'serviceManagers.personId')
    .select(['people.id as personId', 'people.name', 'serviceManagers.loanId'])
    .select(sql<string | null>`(select min(address) from addresses where person_id = people.id)`.as('address'))
    .where('serviceManagers.organisationId', '=', organisationId)
    .orderBy('people.name')
    .orderBy('people.id')
    .execute();
}

/**
 * Makes a person service manager as of an instant; `loanId` if they borrow the role. Does not change their account. False if they
 * already have the role.
 */
export function nameServiceManager(
  trx: Trx,
  personId: string,
  organisationId: string,
  { since, loanId = null }: { since: Instant; loanId?: string | null },
): Promise<boolean> {
  return trx
    .insertInto('serviceManagers')
    .values({ personId, organisationId, loanId, since, reviewedAt: null })
    .onConflict(doNothing)
    .$call(touchesAny);
}

/** Removes the role of service manager. Does not change the account. False if the person did not have it. */
export function withdrawServiceManager(trx: Trx, personId: string, organisationId: string): Promise<boolean> {
  return trx
    .deleteFrom('serviceManagers')
    .where('personId', '=', personId)
    .where('organisationId', '=', organisationId)
    .$call(touchesAny);
}

/** All directory roles of a person, for when they leave. */
export async function listRolesOfPerson(
  handle: Handle,
  personId: string,
): Promise<{ siteIds: string[]; organisationIds: string[] }> {
  // Borrowed roles are included.
  const sites = await handle
    .selectFrom('entitlements')
    .select('siteId')
    .where('personId', '=', personId)
    .union(lentSites(handle, personId))
    .execute();
  const managed = await handle
    .selectFrom('serviceManagers')
    .select('organisationId')
    .where('personId', '=', personId)
    .execute();
  return {
    siteIds: sites.map(({ siteId }) => siteId),
    organisationIds: managed.map(({ organisationId }) => organisationId),
  };
}

function lentSites(handle: Handle, personId: string) {
  return handle
    .selectFrom('accessLoans')
    .select(({ ref }) => ref('siteId').$notNull().as('siteId'))
    .where('lenderId', '=', personId)
    .where('state', '=', inStatement('running'))
    .where('siteId', 'is not', null);
}

/** Marks an address as shared by several people (R8), or as personal again. False if nothing changed. */
export function markSharedMailbox(trx: Trx, personId: string, shared: boolean): Promise<boolean> {
  return trx
    .updateTable('people')
    .set({ sharedMailbox: shared })
    .where('id', '=', personId)
    .where('sharedMailbox', '<>', shared)
    .$call(touchesAny);
}
