import { sql } from 'kysely';
import type { FormDefinition } from '#domain/forms/definition.ts';
import type { Instant } from '#domain/instant.ts';
import type { Handle, Trx } from '#store/database/database.ts';
import { findsAny } from '#store/database/rows.ts';

/** Unpublished changes to a form. A form has one draft, shared by all administrators. */
export interface FormDraft {
  definition: FormDefinition;
  /** Changes with each save. */
  revision: string;
  changedAt: Instant;
  /** Null if that person no longer exists. */
  changedBy: string | null;
}

/** A form by its key. The column `kind` holds the key: at first each kind had one form. */
export interface FormPlace {
  deskId: string;
  key: string;
}

/** Blocks other changes and publications of this form until the transaction ends. */
export async function lockForm(trx: Trx, { deskId, key }: FormPlace): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`form ${deskId} ${key}`}, 0))`.execute(trx);
}

/** The draft of a form; `changedBy` is the name of the person who last changed it. */
export function findFormDraft(handle: Handle, { deskId, key }: FormPlace): Promise<FormDraft | undefined> {
  return handle
    .selectFrom('formDrafts')
    .leftJoin('people', 'people.id', 'formDrafts.changedBy')
    .select(['definition', 'revision', 'changedAt', 'people.name as changedBy'])
    .where('deskId', '=', deskId)
    .where('kind', '=', key)
    .executeTakeFirst();
}

/** Saves a draft and replaces the previous one. */
export async function saveFormDraft(
  trx: Trx,
  { deskId, key }: FormPlace,
  { definition, ...change }: { definition: FormDefinition; revision: string; changedAt: Instant; changedBy: string },
): Promise<void> {
  const row = { ...change, definition: JSON.stringify(definition) };
  await trx
    .insertInto('formDrafts')
    .values({ deskId, kind: key, ...row })
    .onConflict((conflict) => conflict.columns(['deskId', 'kind']).doUpdateSet(row))
    .execute();
}

/** Deletes a draft, after publication or when it is discarded. */
export async function deleteFormDraft(trx: Trx, { deskId, key }: FormPlace): Promise<void> {
  await trx.deleteFrom('formDrafts').where('deskId', '=', deskId).where('kind', '=', key).execute();
}

/**
 * Whether any ticket of the desk has an answer to this question, in any version of the form. Reads only versions with this
 * question: a new question has no answers.
 */
export function isAnswered(handle: Handle, { deskId, key }: FormPlace, questionId: string): Promise<boolean> {
  return handle
    .selectFrom('ticketForms')
    .innerJoin('formVersions', 'formVersions.id', 'ticketForms.formVersionId')
    .select('ticketForms.ticketId')
    .where('formVersions.deskId', '=', deskId)
    .where('formVersions.kind', '=', key)
    .where(
      sql<boolean>`jsonb_path_exists(form_versions.definition, '$.sections[*].questions[*] ? (@.id == $id)',
        jsonb_build_object('id', ${questionId}::text))`,
    )
    .where(
      sql<boolean>`(jsonb_exists(ticket_forms.answers, ${questionId}) or jsonb_path_exists(ticket_forms.answers,
        '$.*[*] ? (@.type() == "object").keyvalue() ? (@.key == $id)', jsonb_build_object('id', ${questionId}::text)))`,
    )
    .limit(1)
    .$call(findsAny);
}
