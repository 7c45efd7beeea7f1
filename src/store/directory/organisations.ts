import { type Selectable, sql } from 'kysely';
import type { Actor } from '#domain/actor.ts';
import type { Instant } from '#domain/instant.ts';
import { type Language, languages } from '#domain/language.ts';
import type { Status } from '#domain/ticket/vocabulary.ts';
import type { Handle, Trx } from '#store/database/database.ts';
import { rowsOf } from '#store/database/rows.ts';
import { inStatement } from '#store/database/statements.ts';
import type { Schema } from '#store/schema/schema.ts';
import { visibleTo } from '#store/ticket/visibility.ts';
import { markDirectoryChanged } from './sites.ts';

export type ManagedOrganisation = Selectable<Schema['organisations']>;

/** All organisations, by their names in a language. */
export function listOrganisations(handle: Handle, language = languages[0]): Promise<ManagedOrganisation[]> {
  return handle.selectFrom('organisations').selectAll().orderBy(sql`names->>${language}::text`).orderBy('id').execute();
}

/** One organisation; with `lock`, its row is locked until the transaction ends. */
export function findOrganisation(handle: Handle, id: string, lock = false): Promise<ManagedOrganisation | undefined> {
  const query = handle.selectFrom('organisations').selectAll().where('id', '=', id);
  return (lock ? query.forUpdate() : query).executeTakeFirst();
}

/** Number of sites per organisation. */
export async function countSitesOfOrganisations(handle: Handle): Promise<Map<string, number>> {
  const rows = await handle
    .selectFrom('sites')
    .select(['organisationId', ({ fn }) => fn.countAll<number>().as('count')])
    .where('organisationId', 'is not', null)
    .groupBy('organisationId')
    .execute();
  return new Map(rows.map(({ organisationId, count }) => [organisationId!, count]));
}

/** Saves all editable fields of an organisation. */
export async function changeOrganisation(
  trx: Trx,
  { id, names, contact, ...rest }: ManagedOrganisation,
): Promise<void> {
  await trx
    .updateTable('organisations')
    .set({ ...rest, names: JSON.stringify(names), contact: JSON.stringify(contact) })
    .where('id', '=', id)
    .execute();
  await markDirectoryChanged(trx);
}

/** Counts of references to an organisation. Without references, the organisation can be deleted. */
export async function countReferencesToOrganisation(handle: Handle, id: string) {
  const rows = await rowsOf<{ sites: number; tickets: number; people: number }>(handle)`
    select (select count(*) from sites where organisation_id = ${id}) as sites,
      (select count(*) from tickets where organisation_id = ${id}) as tickets,
      (select count(*) from service_managers where organisation_id = ${id}) as people`;
  return rows[0]!;
}

/** Deletes an organisation without references. */
export async function deleteOrganisation(trx: Trx, id: string): Promise<void> {
  await trx.deleteFrom('organisations').where('id', '=', id).execute();
  await markDirectoryChanged(trx);
}

/** Organisations with this mail domain: a hint about the sender, never a right. */
export function organisationsOfMailDomain(handle: Handle, domain: string, limit: number) {
  return handle
    .selectFrom('organisations')
    .select(['id', 'names', 'contact'])
    .where(sql<boolean>`mail_domains @> array[${domain.toLowerCase()}]::text[]`)
    .orderBy('id')
    .limit(limit)
    .execute();
}

interface ShownComplaint {
  number: string;
  summary: string | null;
  language: Language;
  status: Status;
  openedAt: Instant;
}

/** Complaints about an organisation that the actor may read, latest first: only those whose senders agreed (R10). */
export function listComplaintsFor(handle: Handle, actor: Actor, organisationId: string, limit: number) {
  return rowsOf<ShownComplaint>(handle)`
    select number, (select text from texts where id = tickets.summary_id) as summary, language, status, opened_at
    from tickets
    where kind = 'complaint' and organisation_id = ${organisationId} and ${visibleTo(actor)}
    order by opened_at desc limit ${inStatement(limit)}`;
}
