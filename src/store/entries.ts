import type { Trx } from '#store/database.ts';
import type { EntriesTable } from '#store/schema.ts';

export interface HeldEntry {
  id: string;
  at: string;
  byPerson: string | null;
  mailId: string | null;
}

/** A held reply of a ticket, whichever way it was decided. */
export function findHeldEntry(trx: Trx, ticketId: string, entryId: string): Promise<HeldEntry | undefined> {
  return trx
    .selectFrom('entries')
    .select(['id', 'at', 'byPerson', 'mailId'])
    .where('id', '=', entryId)
    .where('ticketId', '=', ticketId)
    .where('held', 'is not', null)
    .executeTakeFirst();
}

export async function decideHeldEntry(
  trx: Trx,
  entryId: string,
  held: NonNullable<EntriesTable['held']>,
): Promise<void> {
  await trx.updateTable('entries').set({ held }).where('id', '=', entryId).execute();
}
