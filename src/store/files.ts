import { sql } from 'kysely';
import type { Actor } from '#domain/actor.ts';
import type { Handle, Trx } from '#store/database.ts';
import type { FilesTable } from '#store/schema.ts';
import { visibleTo } from '#store/visibility.ts';

export type NewFile = Pick<
  FilesTable,
  'id' | 'sha256' | 'name' | 'type' | 'bytes' | 'uploaderId' | 'createdAt' | 'scan' | 'scanSaid' | 'scanDueAt'
>;

export async function addFile(handle: Handle, file: NewFile): Promise<void> {
  await handle.insertInto('files').values(file).execute();
}

/** How many of these files were uploaded by this person and belong to no ticket yet: only those may be attached (attack 34). */
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

/** A file, to those who may see its ticket, less those of notes for everyone but the desk; and to its uploader before it is attached. */
export function findFile(handle: Handle, actor: Actor, id: string) {
  return handle
    .selectFrom('files')
    .leftJoin('tickets', 'tickets.id', 'files.ticketId')
    .leftJoin('entries', 'entries.id', 'files.entryId')
    .select(['files.id', 'files.sha256', 'files.name', 'files.type', 'files.bytes', 'files.scan'])
    .select(['entries.kind', 'entries.held'])
    .select(['tickets.id as ticketId', 'tickets.deskId', 'tickets.kind as ticketKind', 'tickets.requesterId'])
    .select(['tickets.participantIds', 'tickets.organisationId', 'tickets.readerIds', 'tickets.complainedAboutIds'])
    .select('tickets.openToOrganisation')
    .where('files.id', '=', id)
    .where((where) =>
      where.or([
        visibleTo(actor),
        where.and([where('files.ticketId', 'is', null), where('files.uploaderId', '=', actor.personId)]),
      ]),
    )
    .executeTakeFirst();
}

/** The files of an entry once more, for another: the bytes are there already. Returns the new ids. */
export async function copyFiles(trx: Trx, entryId: string, newId: () => string): Promise<string[]> {
  const files = await trx.selectFrom('files').selectAll().where('entryId', '=', entryId).execute();
  const copies = files.map((file) => ({ ...file, id: newId(), entryId: null, ticketId: null, deskId: null }));
  if (copies.length > 0) await trx.insertInto('files').values(copies).execute();
  return copies.map(({ id }) => id);
}

/** A file that was removed; `isLast` says that nothing else has the same bytes. */
export interface RemovedFile {
  sha256: string;
  isLast: boolean;
}

/** Removes files that belong to no message since before then, and to no draft that is kept. */
export async function removeUnattached(trx: Trx, before: string): Promise<RemovedFile[]> {
  const { rows } = await sql<RemovedFile>`
    with gone as (
      delete from files where entry_id is null and created_at < ${before}
        and id::text not in (select jsonb_path_query(state, '$.subjects[*].files[*].id') #>> '{}' from contact_drafts)
        and id not in (select unnest(file_ids) from message_drafts union all select unnest(file_ids) from pending_messages)
      returning id, sha256)
    ${removedOf}`.execute(trx);
  return rows;
}

/** Removes those of these files that belong to no message. */
export async function removeUnattachedOf(trx: Trx, ids: readonly string[]): Promise<RemovedFile[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<RemovedFile>`
    with gone as (delete from files where entry_id is null and id = any(${ids}::uuid[]) returning id, sha256)
    ${removedOf}`.execute(trx);
  return rows;
}

const removedOf = sql`
  select distinct sha256,
    not exists (select from files kept where kept.sha256 = gone.sha256 and kept.id not in (select id from gone)) as is_last
  from gone`;
