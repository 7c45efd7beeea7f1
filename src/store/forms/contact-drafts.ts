import { sql } from 'kysely';
import type { ContactDraft } from '#domain/forms/contact-draft.ts';
import type { Handle, Trx } from '#store/database/database.ts';

/** A draft and its desk. Access needs the token or a page of the form; there is no other actor check. */
interface DraftRow {
  deskId: string;
  state: ContactDraft;
}

/** A draft by token hash or form id; expired drafts are not found. `now` is real time. */
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

/** Locks everything that belongs to this form until the transaction ends. */
export async function lockContactDraft(trx: Trx, id: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${id}, 1))`.execute(trx);
}

/** Saves a draft under a token; replaces earlier drafts of this token or form. */
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

/** PostgreSQL rejects a lone surrogate, left by a length limit that split a character. */
function wellFormed(_: string, value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed() : value;
}

/** Deletes the draft of a token, sent or not. */
export async function deleteContactDraft(trx: Trx, tokenHash: Buffer): Promise<void> {
  await trx.deleteFrom('contactDrafts').where('tokenHash', '=', tokenHash).execute();
}

/** Deletes expired drafts. Returns how many. */
export async function deleteExpiredDrafts(trx: Trx, now: string): Promise<number> {
  const { numDeletedRows } = await trx.deleteFrom('contactDrafts').where('expiresAt', '<=', now).executeTakeFirst();
  return Number(numDeletedRows);
}
