import { sql } from 'kysely';
import type { Database } from '#store/database.ts';

/** How many files each of these tickets has; for tickets that their reader may see. */
export async function countFiles(db: Database, ticketIds: string[]): Promise<Map<string, number>> {
  if (ticketIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('files')
    .select(({ fn }) => ['ticketId', fn.countAll<number>().as('files')])
    .where(sql<boolean>`ticket_id = any(${ticketIds}::uuid[])`)
    .where('entryId', 'is not', null)
    .groupBy('ticketId')
    .execute();
  return new Map(rows.map(({ ticketId, files }) => [ticketId!, files]));
}
