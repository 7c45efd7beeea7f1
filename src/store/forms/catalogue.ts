import { sql } from 'kysely';
import type { Form } from '#domain/forms/form.ts';
import type { Handle, Trx } from '#store/database/database.ts';
import { rowsOf } from '#store/database/rows.ts';

/** The rows of a desk's catalogue in their order, also of retired forms. A built-in form may have none. */
export function listFormRows(handle: Handle, deskId: string): Promise<Form[]> {
  return handle
    .selectFrom('forms')
    .selectAll()
    .where('deskId', '=', deskId)
    .orderBy('position')
    .orderBy('key')
    .execute();
}

/** Saves the row of a form; replaces the one with the same key. */
export async function putForm(trx: Trx, { deskId, key, ...form }: Form): Promise<void> {
  const { names, descriptions, categories, letter, ...rest } = form;
  const row = {
    ...rest,
    names: JSON.stringify(names),
    descriptions: JSON.stringify(descriptions),
    categories: JSON.stringify(categories),
    letter: JSON.stringify(letter),
  };
  await trx
    .insertInto('forms')
    .values({ deskId, key, ...row })
    .onConflict((conflict) => conflict.columns(['deskId', 'key']).doUpdateSet(row))
    .execute();
}

/** The row of the form of a version; undefined if it has none. */
export function findFormOfVersion(handle: Handle, formVersionId: string): Promise<Form | undefined> {
  return handle
    .selectFrom('forms')
    .innerJoin('formVersions', (join) =>
      join.onRef('formVersions.deskId', '=', 'forms.deskId').onRef('formVersions.kind', '=', 'forms.key'),
    )
    .selectAll('forms')
    .where('formVersions.id', '=', formVersionId)
    .executeTakeFirst();
}

/** How many tickets each form of a desk opened, by its key; counted up to a thousand. Forms never published are missing. */
export async function countFormTickets(handle: Handle, deskId: string): Promise<ReadonlyMap<string, number>> {
  const rows = await rowsOf<{ key: string; count: number }>(handle)`
    select form.key, counted.count
    from (select kind as key, array_agg(id) as ids from form_versions where desk_id = ${deskId} group by kind) as form,
      lateral (select count(*)::integer as count from (
        select from ticket_forms where form_version_id = any(form.ids) limit 1000) as tickets) as counted`;
  return new Map(rows.map(({ key, count }) => [key, count]));
}

/** The organisations of a person's sites, those that they manage, and whether they are entitled anywhere. */
export async function entitlementsOf(
  handle: Handle,
  personId: string,
): Promise<{ organisationIds: string[]; isEditor: boolean }> {
  const rows = await rowsOf<{ organisationId: string | null }>(handle)`
    select organisation_id from service_managers where person_id = ${personId}
    union select sites.organisation_id from entitlements join sites on sites.id = site_id
    where person_id = ${personId}`;
  return { organisationIds: rows.flatMap(({ organisationId }) => organisationId ?? []), isEditor: rows.length > 0 };
}

/** The ids of these organisations that exist. */
export async function knownOrganisations(handle: Handle, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await rowsOf<{ id: string }>(handle)`
    select id from organisations where id = any(${sql.val(ids)}::uuid[])`;
  return rows.map(({ id }) => id);
}
