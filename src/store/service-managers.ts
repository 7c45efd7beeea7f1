import { sql } from 'kysely';
import type { Handle, Trx } from '#store/database.ts';

/** Who grants access for an organisation (R9). */
export interface ServiceManager {
  personId: string;
  name: string | null;
  address: string | null;
}

/** The service managers of an organisation, by name. */
export function listServiceManagers(handle: Handle, organisationId: string): Promise<ServiceManager[]> {
  return handle
    .selectFrom('serviceManagers')
    .innerJoin('people', 'people.id', 'serviceManagers.personId')
    .select(['people.id as personId', 'people.name'])
    .select(sql<string | null>`(select min(address) from addresses where person_id = people.id)`.as('address'))
    .where('serviceManagers.organisationId', '=', organisationId)
    .orderBy('people.name')
    .orderBy('people.id')
    .execute();
}

/** Makes a person service manager, in their account too if they have one. False when they are it already. */
export async function nameServiceManager(trx: Trx, personId: string, organisationId: string): Promise<boolean> {
  const added = await trx
    .insertInto('serviceManagers')
    .values({ personId, organisationId })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  await sql`update accounts set roles = array_append(roles, 'serviceManager')
    where person_id = ${personId} and not 'serviceManager' = any(roles)`.execute(trx);
  return (added.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Ends it; who manages no other organisation loses the role in their account. False when they were none. */
export async function withdrawServiceManager(trx: Trx, personId: string, organisationId: string): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom('serviceManagers')
    .where('personId', '=', personId)
    .where('organisationId', '=', organisationId)
    .executeTakeFirst();
  await sql`update accounts set roles = array_remove(roles, 'serviceManager')
    where person_id = ${personId} and not exists (select from service_managers where person_id = ${personId})`.execute(
    trx,
  );
  return numDeletedRows > 0n;
}

/** Everything that a person is in the directory: for when they leave. */
export async function listRolesOfPerson(
  handle: Handle,
  personId: string,
): Promise<{ siteIds: string[]; organisationIds: string[] }> {
  const sites = await handle.selectFrom('entitlements').select('siteId').where('personId', '=', personId).execute();
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

/** Marks an address that several people read (R8), or that one alone reads again. False when it was so already. */
export async function markSharedMailbox(trx: Trx, personId: string, shared: boolean): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('people')
    .set({ sharedMailbox: shared })
    .where('id', '=', personId)
    .where('sharedMailbox', '<>', shared)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
