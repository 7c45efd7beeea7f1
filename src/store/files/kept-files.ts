import type { Trx } from '#store/database/database.ts';

/**
 * Of files that were kept for a form, ids that may be attached now: those that hang on a ticket already stand there once
 * more under a new id, since the same form may be sent again with other words. What is gone is left out.
 */
export async function attachableFiles(trx: Trx, ids: readonly string[], newId: () => string): Promise<string[]> {
  if (ids.length === 0) return [];
  const files = await trx.selectFrom('files').selectAll().where('id', 'in', ids).orderBy('id').forUpdate().execute();
  const attached = files.filter(({ entryId }) => entryId !== null);
  const copies = attached.map((file) => ({ ...file, id: newId(), entryId: null, ticketId: null, deskId: null }));
  if (copies.length > 0) await trx.insertInto('files').values(copies).execute();
  return [...files.filter(({ entryId }) => entryId === null), ...copies].map(({ id }) => id);
}
