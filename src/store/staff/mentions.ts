import { type RawBuilder, sql } from 'kysely';
import type { Actor } from '#domain/actor.ts';
import type { Instant } from '#domain/instant.ts';
import type { Handle, Trx } from '#store/database/database.ts';

/** A note names these people: the ticket stands on their list until they have looked. */
export async function addMentions(
  trx: Trx,
  { ticketId, entryId, at }: { ticketId: string; entryId: string; at: Instant },
  personIds: readonly string[],
): Promise<void> {
  if (personIds.length === 0) return;
  const rows = personIds.map((personId) => ({ ticketId, entryId, personId, at, lookedAt: null }));
  await trx.insertInto('mentions').values(rows).execute();
}

/** They have looked. False where nobody had mentioned them since. */
export async function markLooked(trx: Trx, ticketId: string, personId: string, at: Instant): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('mentions')
    .set({ lookedAt: at })
    .where('ticketId', '=', ticketId)
    .where('personId', '=', personId)
    .where('lookedAt', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** The notes of a ticket that name somebody who has not looked yet. */
export async function listUnlooked(handle: Handle, ticketId: string, personId: string): Promise<string[]> {
  const rows = await handle
    .selectFrom('mentions')
    .select('entryId')
    .where('ticketId', '=', ticketId)
    .where('personId', '=', personId)
    .where('lookedAt', 'is', null)
    .execute();
  return rows.map(({ entryId }) => entryId);
}

/** The tickets on which somebody was mentioned and has not looked yet, as a condition on `tickets`. */
export function mentioning({ personId }: Pick<Actor, 'personId'>): RawBuilder<boolean> {
  return sql<boolean>`tickets.id in (select ticket_id from mentions where person_id = ${personId} and looked_at is null)`;
}
