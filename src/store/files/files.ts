import type { Actor } from '#domain/actor.ts';
import type { Handle, Trx } from '#store/database/database.ts';
import { rowsOf } from '#store/database/rows.ts';
import type { FilesTable } from '#store/schema/schema.ts';
import { isPublicFile, visibleTo, worksOn } from '#store/ticket/visibility.ts';

export type NewFile = Pick<
  FilesTable,
  'id' | 'sha256' | 'name' | 'type' | 'bytes' | 'uploaderId' | 'createdAt' | 'scan' | 'scanSaid' | 'scanDueAt'
>;

/** Adds a file; its bytes were stored under this check. */
export async function addFile(handle: Handle, file: NewFile, checkId: string): Promise<void> {
  await handle
    .with('cancelled', (db) => db.deleteFrom('contentChecks').where('id', '=', checkId))
    .insertInto('files')
    .values(file)
    .execute();
}

/** Number of these files that this person uploaded and that belong to no ticket yet: only those may be attached (attack 34). */
export async function countBindable(trx: Trx, uploaderId: string, fileIds: readonly string[]): Promise<number> {
  const rows = await trx
    .selectFrom('files')
    .select('id')
    .where('id', 'in', fileIds)
    .where('uploaderId', '=', uploaderId)
    .where('entryId', 'is', null)
    .forUpdate()
    .execute();
  return rows.length;
}

/** A file that the actor may read on its ticket, or an unattached file of its uploader. Only the desk reads files of notes and held replies. */
export function findFile(handle: Handle, actor: Actor, id: string) {
  return handle
    .selectFrom('files')
    .leftJoin('tickets', 'tickets.id', 'files.ticketId')
    .select(['files.id', 'files.sha256', 'files.name', 'files.type', 'files.bytes', 'files.scan'])
    .where('files.id', '=', id)
    .where((where) =>
      where.or([
        worksOn(actor),
        where.and([visibleTo(actor), isPublicFile]),
        where.and([where('files.ticketId', 'is', null), where('files.uploaderId', '=', actor.personId)]),
      ]),
    )
    .executeTakeFirst();
}

/** Copies the files of an entry for another entry; the bytes are shared. Returns the new ids. */
export async function copyFiles(trx: Trx, entryId: string, newId: () => string): Promise<string[]> {
  // Locked, so that the original and its bytes stay until the copy is committed.
  const files = await trx.selectFrom('files').selectAll().where('entryId', '=', entryId).forUpdate().execute();
  const copies = files.map((file) => ({ ...file, id: newId(), entryId: null, ticketId: null, deskId: null }));
  if (copies.length > 0) await trx.insertInto('files').values(copies).execute();
  return copies.map(({ id }) => id);
}

/** The given hashes that files use now, in order. */
export async function listNamedHashes(handle: Handle, hashes: readonly string[]): Promise<string[]> {
  const rows = await rowsOf<{ sha256: string }>(handle)`
    select distinct sha256 from files where sha256 = any(${hashes}::text[]) order by sha256`;
  return rows.map(({ sha256 }) => sha256);
}

/** Deletes files that belong to no message or saved draft and are older than `before`. Returns their hashes, one per file. */
export async function removeUnattached(trx: Trx, before: string): Promise<string[]> {
  const rows = await rowsOf<{ sha256: string }>(trx)`
    delete from files where entry_id is null and created_at < ${before}
      and id::text not in (select jsonb_path_query(state, '$.subjects[*].files[*].id') #>> '{}' from contact_drafts)
      and id not in (select unnest(file_ids) from message_drafts union all select unnest(file_ids) from pending_messages)
    returning sha256`;
  return rows.map(({ sha256 }) => sha256);
}

/** Deletes the given files, except any that belong to a message. Returns their hashes. */
export async function removeUnattachedOf(trx: Trx, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await rowsOf<{ sha256: string }>(trx)`
    delete from files where entry_id is null and id = any(${ids}::uuid[]) returning sha256`;
  return rows.map(({ sha256 }) => sha256);
}

/** Number and bytes of a person's unattached uploads, to limit the disk space that uploads can use (attack 51). */
export async function measureUnattached(handle: Handle, uploaderId: string): Promise<{ files: number; bytes: number }> {
  const rows = await rowsOf<{ files: number; bytes: number }>(handle)`
    select count(*) as files, coalesce(sum(bytes), 0)::bigint as bytes from files
    where uploader_id = ${uploaderId} and entry_id is null`;
  return rows[0]!;
}

/**
 * Ids of a form's saved files that may be attached now. Files already on a ticket are copied under a new id, since a form may be
 * sent again. Deleted files are left out.
 */
export async function attachableFiles(trx: Trx, ids: readonly string[], newId: () => string): Promise<string[]> {
  if (ids.length === 0) return [];
  const files = await trx.selectFrom('files').selectAll().where('id', 'in', ids).orderBy('id').forUpdate().execute();
  const attached = files.filter(({ entryId }) => entryId !== null);
  const copies = attached.map((file) => ({ ...file, id: newId(), entryId: null, ticketId: null, deskId: null }));
  if (copies.length > 0) await trx.insertInto('files').values(copies).execute();
  return [...files.filter(({ entryId }) => entryId === null), ...copies].map(({ id }) => id);
}
