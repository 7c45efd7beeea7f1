import { type RawBuilder, sql } from 'kysely';
import type { Actor } from '#domain/actor.ts';
import type { Instant } from '#domain/instant.ts';
import type { Handle, Trx } from '#store/database/database.ts';

/** Somebody is told of what happens on a ticket from now on. */
export async function addWatch(trx: Trx, ticketId: string, personId: string, since: Instant): Promise<void> {
  await trx
    .insertInto('watches')
    .values({ ticketId, personId, since })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** They are told no longer; who did not watch changes nothing. */
export async function endWatch(trx: Trx, ticketId: string, personId: string): Promise<void> {
  await trx.deleteFrom('watches').where('ticketId', '=', ticketId).where('personId', '=', personId).execute();
}

/** Everyone who watches a ticket. Whether they still may read it is asked when they are told. */
export async function listWatchers(handle: Handle, ticketId: string): Promise<string[]> {
  const rows = await handle.selectFrom('watches').select('personId').where('ticketId', '=', ticketId).execute();
  return rows.map(({ personId }) => personId);
}

/** Whether somebody watches a ticket. */
export async function isWatchedBy(handle: Handle, ticketId: string, personId: string): Promise<boolean> {
  const query = handle.selectFrom('watches').select('personId').where('ticketId', '=', ticketId);
  return (await query.where('personId', '=', personId).executeTakeFirst()) !== undefined;
}

/** The tickets that somebody watches, as a condition on `tickets`. */
export function watchedBy({ personId }: Pick<Actor, 'personId'>): RawBuilder<boolean> {
  return sql<boolean>`tickets.id in (select ticket_id from watches where person_id = ${personId})`;
}
