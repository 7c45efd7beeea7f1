import { sql } from 'kysely';
import type { CommunicationService } from '#domain/directory/communication-service.ts';
import type { InEachLanguage, Language } from '#domain/language.ts';
import type { Handle, Trx } from '#store/database/database.ts';
import { markDirectoryChanged } from '#store/directory/directory-sites.ts';

export interface KeptOrganisation {
  id: string;
  names: InEachLanguage;
  languages: Language[];
  mailDomains: string[];
  contact: CommunicationService;
}

/** Every organisation, in the order of their French names. */
export function listOrganisations(handle: Handle): Promise<KeptOrganisation[]> {
  return handle
    .selectFrom('organisations')
    .select(['id', 'names', 'languages', 'mailDomains', 'contact'])
    .orderBy(sql`names->>'fr'`)
    .orderBy('id')
    .execute();
}

/** One organisation, held against deletion and change until the transaction ends when `lock` says so. */
export function findOrganisation(handle: Handle, id: string, lock = false): Promise<KeptOrganisation | undefined> {
  const query = handle
    .selectFrom('organisations')
    .select(['id', 'names', 'languages', 'mailDomains', 'contact'])
    .where('id', '=', id);
  return (lock ? query.forUpdate() : query).executeTakeFirst();
}

/** How many sites each organisation owns. */
export async function countSitesOfOrganisations(handle: Handle): Promise<Map<string, number>> {
  const rows = await handle
    .selectFrom('sites')
    .select(['organisationId', ({ fn }) => fn.countAll<number>().as('count')])
    .where('organisationId', 'is not', null)
    .groupBy('organisationId')
    .execute();
  return new Map(rows.map(({ organisationId, count }) => [organisationId!, count]));
}

/** Writes everything of an organisation that can be changed. */
export async function changeOrganisation(trx: Trx, { id, names, contact, ...rest }: KeptOrganisation): Promise<void> {
  await trx
    .updateTable('organisations')
    .set({ ...rest, names: JSON.stringify(names), contact: JSON.stringify(contact) })
    .where('id', '=', id)
    .execute();
  await markDirectoryChanged(trx);
}

/** What still refers to an organisation: it can be deleted when nothing does. */
export async function countReferencesToOrganisation(
  handle: Handle,
  id: string,
): Promise<{ sites: number; tickets: number; people: number }> {
  const { rows } = await sql<{ sites: number; tickets: number; people: number }>`
    select (select count(*) from sites where organisation_id = ${id}) as sites,
      (select count(*) from tickets where organisation_id = ${id}) as tickets,
      (select count(*) from service_managers where organisation_id = ${id}) as people`.execute(handle);
  return rows[0]!;
}

/** Deletes an organisation to which nothing refers. */
export async function deleteOrganisation(trx: Trx, id: string): Promise<void> {
  await trx.deleteFrom('organisations').where('id', '=', id).execute();
  await markDirectoryChanged(trx);
}
