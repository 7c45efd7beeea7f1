import { sql } from 'kysely';
import type { ContactDraft } from '#domain/forms/contact-draft.ts';
import type { Handle, Trx } from '#store/database/database.ts';

/** A draft with the desk for which it is. Whoever has its token, or a page of its form, has it: no other actor asks. */
export interface DraftRow {
  deskId: string;
  state: ContactDraft;
}

/** By the hash of its token, or by the id of its form; what has expired is not found. `now` is real time. */
export function findContactDraft(
  handle: Handle,
  by: { tokenHash: Buffer } | { id: string },
  now: string,
): Promise<DraftRow | undefined> {
  const found = handle
    .selectFrom('contactDrafts')
    .select(['deskId', 'state'])
    .where('expiresAt', '>', now)
    .where((where) => ('id' in by ? where('id', '=', by.id) : where('tokenHash', '=', by.tokenHash)));
  return found.executeTakeFirst() as Promise<DraftRow | undefined>;
}

/** Until the transaction ends nobody else changes what belongs to this form. */
export async function lockContactDraft(trx: Trx, id: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${id}, 1))`.execute(trx);
}

/** Keeps a draft under a token: what had the token before, or was of the same form, goes. */
export async function saveContactDraft(
  trx: Trx,
  draft: DraftRow & { tokenHash: Buffer; changedAt: string; expiresAt: string },
): Promise<void> {
  const { state, ...row } = draft;
  await trx
    .deleteFrom('contactDrafts')
    .where((where) => where.or([where('tokenHash', '=', draft.tokenHash), where('id', '=', state.id)]))
    .execute();
  await trx
    .insertInto('contactDrafts')
    .values({ ...row, id: state.id, state: JSON.stringify(state, wellFormed) })
    .execute();
}

/** A sign that a limit cut in two is no text to PostgreSQL. */
function wellFormed(_: string, value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed() : value;
}

/** Deletes the draft of a token, sent or not. */
export async function deleteContactDraft(trx: Trx, tokenHash: Buffer): Promise<void> {
  await trx.deleteFrom('contactDrafts').where('tokenHash', '=', tokenHash).execute();
}

/** Deletes what has expired. Returns how many. */
export async function deleteExpiredDrafts(trx: Trx, now: string): Promise<number> {
  const { numDeletedRows } = await trx.deleteFrom('contactDrafts').where('expiresAt', '<=', now).executeTakeFirst();
  return Number(numDeletedRows);
}
