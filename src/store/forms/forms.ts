import { sql } from 'kysely';
import type { FormDefinition, FormVersion } from '#domain/forms/definition.ts';
import { asksFields, withFields } from '#domain/forms/field-questions.ts';
import { spokenForm } from '#domain/forms/spoken-form.ts';
import type { Instant } from '#domain/instant.ts';
import type { Language } from '#domain/language.ts';
import type { Kind } from '#domain/ticket/vocabulary.ts';
import type { Handle, Trx } from '#store/database/database.ts';
import { rowsOf } from '#store/database/rows.ts';
import { languagesOfDesk } from '#store/desks/desk-languages.ts';
import { listFields } from '#store/fields/fields.ts';
import type { FormPlace } from '#store/forms/form-drafts.ts';

const columns = ['id', 'deskId', 'kind as key', 'version', 'definition'] as const;

/** The latest version of each form of a desk, for readers (`spokenForm`). */
export async function currentForms(handle: Handle, deskId: string): Promise<FormVersion[]> {
  const [versions, order] = [await currentFormsAsWritten(handle, deskId), await languagesOfDesk(handle, deskId)];
  return forReaders(handle, deskId, versions, order);
}

/** The latest version of each form of a desk. Texts have gaps. */
export function currentFormsAsWritten(handle: Handle, deskId: string): Promise<FormVersion[]> {
  return handle
    .selectFrom('formVersions')
    .distinctOn('kind')
    .select(columns)
    .where('deskId', '=', deskId)
    .orderBy('kind')
    .orderBy('version', 'desc')
    .execute();
}

/** One version of a form for readers, current or former: a ticket keeps the version that it was asked with. */
export async function findFormVersion(handle: Handle, id: string): Promise<FormVersion | undefined> {
  const version = await handle.selectFrom('formVersions').select(columns).where('id', '=', id).executeTakeFirst();
  if (!version) return undefined;
  const { deskId } = version;
  return (await forReaders(handle, deskId, [version], await languagesOfDesk(handle, deskId)))[0];
}

/** Forms as readers see them: whole in each language, with the fields that they ask for. */
async function forReaders(
  handle: Handle,
  deskId: string,
  written: FormVersion[],
  order: readonly Language[],
): Promise<FormVersion[]> {
  const isAsking = written.some(({ definition }) => asksFields(definition));
  const fields = isAsking ? await listFields(handle, [deskId]) : [];
  return written.map((version) =>
    spokenForm({ ...version, definition: withFields(version.definition, fields) }, order),
  );
}

/** Adds the next version of a form, without `key` of the built-in one. If two are inserted at once, the second fails. */
export async function addFormVersion(
  trx: Trx,
  {
    id,
    deskId,
    definition,
    key = definition.kind,
    at,
    by,
  }: { id: string; deskId: string; key?: string; definition: FormDefinition; at: Instant; by: string | null },
): Promise<number> {
  const { version } = await trx
    .insertInto('formVersions')
    .values({
      id,
      deskId,
      kind: key,
      version: sql<number>`(
        select coalesce(max(version), 0) + 1 from form_versions
        where desk_id = ${deskId} and kind = ${key})`,
      definition: JSON.stringify(definition),
      publishedAt: at,
      publishedBy: by,
    })
    .returning('version')
    .executeTakeFirstOrThrow();
  return version;
}

/** For each desk, the given kinds that have no form yet. */
export function kindsWithoutForm(trx: Trx, kinds: readonly Kind[]): Promise<{ deskId: string; kind: Kind }[]> {
  return rowsOf<{ deskId: string; kind: Kind }>(trx)`
    select desks.id as desk_id, wanted.kind
    from desks cross join unnest(${sql.val(kinds)}::text[]) with ordinality as wanted (kind, place)
    where not exists (
      select from form_versions where form_versions.desk_id = desks.id and form_versions.kind = wanted.kind)
    order by desks.position, wanted.place`;
}

/** A form version for administrators. */
export interface PublishedForm extends FormVersion {
  publishedAt: Instant;
  /** Name of the person who published it; null for the version that came with the desk. */
  publishedBy: string | null;
}

/** Versions listed per form. Older versions stay available by URL. */
const versionsMax = 100;

/** The versions of a form, newest first. */
export function listFormVersions(handle: Handle, place: FormPlace): Promise<PublishedForm[]> {
  return versions(handle, place).orderBy('version', 'desc').limit(versionsMax).execute();
}

/** The current version; undefined if the desk has no such form yet. */
export function currentVersion(handle: Handle, place: FormPlace): Promise<PublishedForm | undefined> {
  return versions(handle, place).orderBy('version', 'desc').limit(1).executeTakeFirst();
}

/** One version of a form by its number. */
export function findVersion(handle: Handle, place: FormPlace, version: number): Promise<PublishedForm | undefined> {
  return versions(handle, place).where('version', '=', version).executeTakeFirst();
}

function versions(handle: Handle, { deskId, key }: FormPlace) {
  return handle
    .selectFrom('formVersions')
    .leftJoin('people', 'people.id', 'formVersions.publishedBy')
    .select(['formVersions.id', 'deskId', 'kind as key', 'version', 'definition', 'publishedAt'])
    .select('people.name as publishedBy')
    .where('deskId', '=', deskId)
    .where('kind', '=', key);
}
