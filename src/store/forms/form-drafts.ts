import { sql } from 'kysely';
import type { FormDefinition } from '#domain/forms/definition.ts';
import type { Instant } from '#domain/instant.ts';
import type { Kind } from '#domain/ticket/vocabulary.ts';
import type { Handle, Trx } from '#store/database/database.ts';

/** What administrators are changing, and has not been published. A form has one draft, whoever works on it. */
export interface FormDraft {
  definition: FormDefinition;
  /** Another one with each change. */
  revision: string;
  changedAt: Instant;
  /** Null is nobody of this desk any more. */
  changedBy: string | null;
}

export interface FormPlace {
  deskId: string;
  kind: Kind;
}

/** Until the transaction ends, nobody else changes or publishes this form. */
export async function lockForm(trx: Trx, { deskId, kind }: FormPlace): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`form ${deskId} ${kind}`}, 0))`.execute(trx);
}

/** The draft of a form; `changedBy` is the name of who changed it last. */
export function findFormDraft(handle: Handle, { deskId, kind }: FormPlace): Promise<FormDraft | undefined> {
  return handle
    .selectFrom('formDrafts')
    .leftJoin('people', 'people.id', 'formDrafts.changedBy')
    .select(['definition', 'revision', 'changedAt', 'people.name as changedBy'])
    .where('deskId', '=', deskId)
    .where('kind', '=', kind)
    .executeTakeFirst();
}

/** Keeps a draft in the place of the one before. */
export async function saveFormDraft(
  trx: Trx,
  { deskId, kind }: FormPlace,
  { definition, ...change }: { definition: FormDefinition; revision: string; changedAt: Instant; changedBy: string },
): Promise<void> {
  const row = { ...change, definition: JSON.stringify(definition) };
  await trx
    .insertInto('formDrafts')
    .values({ deskId, kind, ...row })
    .onConflict((conflict) => conflict.columns(['deskId', 'kind']).doUpdateSet(row))
    .execute();
}

/** Drops a draft: it was published, or is not wanted. */
export async function deleteFormDraft(trx: Trx, { deskId, kind }: FormPlace): Promise<void> {
  await trx.deleteFrom('formDrafts').where('deskId', '=', deskId).where('kind', '=', kind).execute();
}

/**
 * Whether a ticket of the desk keeps an answer under this question of this form, in whatever version. Only the versions
 * that asked it are looked through: a question that is new was never answered.
 */
export async function isAnswered(handle: Handle, { deskId, kind }: FormPlace, questionId: string): Promise<boolean> {
  const row = await handle
    .selectFrom('ticketForms')
    .innerJoin('formVersions', 'formVersions.id', 'ticketForms.formVersionId')
    .select('ticketForms.ticketId')
    .where('formVersions.deskId', '=', deskId)
    .where('formVersions.kind', '=', kind)
    .where(
      sql<boolean>`jsonb_path_exists(form_versions.definition, '$.sections[*].questions[*] ? (@.id == $id)',
        jsonb_build_object('id', ${questionId}::text))`,
    )
    .where(sql<boolean>`jsonb_exists(ticket_forms.answers, ${questionId})`)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
