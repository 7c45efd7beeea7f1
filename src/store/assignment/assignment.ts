import { sql } from 'kysely';
import type { Handle, Trx } from '#store/database/database.ts';
import { doNothing } from '#store/database/rows.ts';

/** The person who had the last turn. Locked until the transaction ends, so that two tickets never take the same turn. */
export async function lockTurn(trx: Trx, deskId: string): Promise<string | null> {
  await trx.insertInto('assignmentTurns').values({ deskId, lastPersonId: null }).onConflict(doNothing).execute();
  const row = await trx
    .selectFrom('assignmentTurns')
    .select('lastPersonId')
    .where('deskId', '=', deskId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  return row.lastPersonId;
}

/** Saves the last turn: the person who was just assigned a ticket. */
export async function saveTurn(trx: Trx, deskId: string, lastPersonId: string): Promise<void> {
  await trx.updateTable('assignmentTurns').set({ lastPersonId }).where('deskId', '=', deskId).execute();
}

/** A query for the number of open tickets of a desk per assignee; people without tickets are left out. */
export function assignedTo(deskId: string, personIds: readonly string[]) {
  return sql<{ personId: string; count: number }>`
    select assignee_id as person_id, count(*) as count from tickets
    where assignee_id = any(${[...personIds]}::uuid[]) and due_rank < 9 and desk_id = ${deskId}
    group by assignee_id`;
}

/** The names of the sites in the rules, by site id. */
export async function namesOfSites(
  handle: Handle,
  siteIds: readonly string[],
): Promise<Map<string, { number: string; name: string }>> {
  if (siteIds.length === 0) return new Map();
  const rows = await handle.selectFrom('sites').select(['id', 'number', 'name']).where('id', 'in', siteIds).execute();
  return new Map(rows.map(({ id, ...site }) => [id, site]));
}
