import { sql } from 'kysely';
import type { Handle, Trx } from '#store/database/database.ts';

/** Whose turn it was last, which nobody else asks until the transaction ends: two tickets never take the same turn. */
export async function lockTurn(trx: Trx, deskId: string): Promise<string | null> {
  await trx
    .insertInto('assignmentTurns')
    .values({ deskId, lastPersonId: null })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const row = await trx
    .selectFrom('assignmentTurns')
    .select('lastPersonId')
    .where('deskId', '=', deskId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  return row.lastPersonId;
}

/** Whoever got a ticket just now had the last turn. */
export async function keepTurn(trx: Trx, deskId: string, lastPersonId: string): Promise<void> {
  await trx.updateTable('assignmentTurns').set({ lastPersonId }).where('deskId', '=', deskId).execute();
}

/** How many tickets of a desk that are not closed each of these people has in hand; who has none is not named. */
export async function countInHand(
  handle: Handle,
  deskId: string,
  personIds: readonly string[],
): Promise<Map<string, number>> {
  const { rows } = await sql<{ personId: string; count: number }>`
    select assignee_id as person_id, count(*) as count from tickets
    where assignee_id = any(${[...personIds]}::uuid[]) and due_rank < 9 and desk_id = ${deskId}
    group by assignee_id`.execute(handle);
  return new Map(rows.map(({ personId, count }) => [personId, Number(count)]));
}

/** The sites that rules speak of, by their ids. */
export async function namesOfSites(
  handle: Handle,
  siteIds: readonly string[],
): Promise<Map<string, { number: string; name: string }>> {
  if (siteIds.length === 0) return new Map();
  const rows = await handle.selectFrom('sites').select(['id', 'number', 'name']).where('id', 'in', siteIds).execute();
  return new Map(rows.map(({ id, ...site }) => [id, site]));
}
