import { type RawBuilder, sql } from 'kysely';
import type { Actor } from '#domain/actor.ts';
import type { Instant } from '#domain/instant.ts';
import type { Handle, Trx } from '#store/database/database.ts';
import { columnOf, doNothing, findsAny } from '#store/database/rows.ts';

/** Makes a person watch a ticket. */
export async function addWatch(trx: Trx, ticketId: string, personId: string, since: Instant): Promise<void> {
  await trx.insertInto('watches').values({ ticketId, personId, since }).onConflict(doNothing).execute();
}

/** Makes a person stop watching a ticket; does nothing if they did not watch it. */
export async function endWatch(trx: Trx, ticketId: string, personId: string): Promise<void> {
  await trx.deleteFrom('watches').where('ticketId', '=', ticketId).where('personId', '=', personId).execute();
}

/** All watchers of a ticket. Their right to read it is checked when they are notified. */
export function listWatchers(handle: Handle, ticketId: string): Promise<string[]> {
  return handle.selectFrom('watches').select('personId').where('ticketId', '=', ticketId).$call(columnOf('personId'));
}

/** Whether a person watches a ticket. */
export function isWatchedBy(handle: Handle, ticketId: string, personId: string): Promise<boolean> {
  const query = handle.selectFrom('watches').select('personId').where('ticketId', '=', ticketId);
  return query.where('personId', '=', personId).$call(findsAny);
}

/** Condition on `tickets`: the person watches the ticket. */
export function watchedBy({ personId }: Pick<Actor, 'personId'>): RawBuilder<boolean> {
  return sql<boolean>`tickets.id in (select ticket_id from watches where person_id = ${personId})`;
}
