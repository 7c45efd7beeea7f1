import { type RawBuilder, sql } from 'kysely';
import type { Handle, Trx } from '#store/database/database.ts';
import { rowsOf } from '#store/database/rows.ts';
import { eachInStatement } from '#store/database/statements.ts';
import type { StoredContent } from '#store/files/content-checks.ts';
import type { FileStorage } from '#store/files/file-storage.ts';

interface MailBytes {
  id: string;
  raw: Buffer;
}

/**
 * The mails that people wrote and that are in a record, oldest first, each with its size in bytes: those that may leave the
 * database. The desk still searches the others: unread and unplaced mails, and reports that may name somebody.
 */
export function listSettledMails(
  handle: Handle,
  before: string,
  limit: number,
): Promise<{ id: string; bytes: number }[]> {
  return handle
    .selectFrom('incomingMails')
    .select(['id', sql<number>`octet_length(raw)`.as('bytes')])
    .where('outcome', 'in', eachInStatement(['opened', 'continued', 'held']))
    .where('ticketId', 'is not', null)
    .where('receivedAt', '<', before)
    .where('storedSha256', 'is', null)
    .where(sql<boolean>`raw <> ''`)
    .orderBy('receivedAt')
    .orderBy('id')
    .limit(limit)
    .execute();
}

/** The bytes of mails that are in the database. */
export function readSettledMails(handle: Handle, ids: readonly string[]): Promise<MailBytes[]> {
  return handle
    .selectFrom('incomingMails')
    .select(['id', 'raw'])
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .where(sql<boolean>`raw <> ''`)
    .execute();
}

/** Replaces the bytes of mails by the name under which the storage has them. A mail that was erased meanwhile stays empty. */
export async function moveToStorage(
  trx: Trx,
  mails: readonly (Pick<MailBytes, 'id'> & { stored: StoredContent })[],
): Promise<void> {
  const rows = mails.map(({ id, stored: { sha256, bytes, checkId } }) => ({ id, sha256, bytes, checkId }));
  await sql`
    with stored as (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as stored (id uuid, sha256 text, bytes integer, "checkId" uuid)
    ), moved as (
      update incoming_mails as mail set raw = '', stored_sha256 = stored.sha256, stored_bytes = stored.bytes
      from stored where mail.id = stored.id and mail.raw <> '' and mail.stored_sha256 is null
      returning stored."checkId"
    )
    delete from content_checks where id in (select "checkId" from moved)`.execute(trx);
}

/** The bytes of a mail, from wherever they are; null if it does not exist or exceeds `bytesMax`. */
export async function readRawMail(
  { db, storage }: { db: Handle; storage: Pick<FileStorage, 'get'> },
  id: string,
  bytesMax: number,
): Promise<Buffer | null> {
  const [mail] = await rowsOf<{ raw: Buffer; storedSha256: string | null }>(db)`
    select raw, stored_sha256 from incoming_mails
    where id = ${id} and coalesce(stored_bytes, octet_length(raw)) <= ${bytesMax}`;
  if (!mail) return null;
  return mail.storedSha256 === null ? mail.raw : storage.get(mail.storedSha256);
}

/** Deletes the bytes of the mails that meet a condition, and what else is named; the storage's are checked and removed later. */
export async function forgetMails(
  trx: Trx,
  condition: RawBuilder<unknown>,
  also: RawBuilder<unknown> = sql`findings = null`,
): Promise<void> {
  await sql`insert into content_checks (id, sha256, due_at)
    select gen_random_uuid(), stored_sha256, now() from incoming_mails where stored_sha256 is not null and ${condition}`.execute(
    trx,
  );
  await sql`update incoming_mails set raw = '', stored_sha256 = null, stored_bytes = null, ${also} where ${condition}`.execute(
    trx,
  );
}
