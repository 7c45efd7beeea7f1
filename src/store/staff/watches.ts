import { type RawBuilder, sql } from 'kysely';
import type { Actor } from '#domain/actor.ts';
import type { Instant } from '#domain/instant.ts';
import type { Handle, Trx } from '#store/database/database.ts';
import { columnOf, doNothing, findsAny, touchesAny } from '#store/database/rows.ts';

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

/** Records that a note mentions these people: the ticket stays on their list until they look at it. */
export async function addMentions(
  trx: Trx,
  { ticketId, entryId, at }: { ticketId: string; entryId: string; at: Instant },
  personIds: readonly string[],
): Promise<void> {
  if (personIds.length === 0) return;
  const rows = personIds.map((personId) => ({ ticketId, entryId, personId, at, lookedAt: null }));
  await trx.insertInto('mentions').values(rows).execute();
}

/** Records that a person looked at a ticket. False if no new mention was waiting. */
export function markLooked(trx: Trx, ticketId: string, personId: string, at: Instant): Promise<boolean> {
  return trx
    .updateTable('mentions')
    .set({ lookedAt: at })
    .where('ticketId', '=', ticketId)
    .where('personId', '=', personId)
    .where('lookedAt', 'is', null)
    .$call(touchesAny);
}

/** Notes of a ticket that mention a person who has not looked yet. */
export function listUnlooked(handle: Handle, ticketId: string, personId: string): Promise<string[]> {
  return handle
    .selectFrom('mentions')
    .select('entryId')
    .where('ticketId', '=', ticketId)
    .where('personId', '=', personId)
    .where('lookedAt', 'is', null)
    .$call(columnOf('entryId'));
}

/** Condition on `tickets`: a note mentions the person and they have not looked yet. */
export function mentioning({ personId }: Pick<Actor, 'personId'>): RawBuilder<boolean> {
  return sql<boolean>`tickets.id in (select ticket_id from mentions where person_id = ${personId} and looked_at is null)`;
}
