import type { Trx } from '#store/database/database.ts';

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
