import { type RawBuilder, sql } from 'kysely';
import type { Actor } from '#domain/actor.ts';
import type { Instant } from '#domain/instant.ts';
import type { Handle, Trx } from '#store/database/database.ts';
import { columnOf, doNothing } from '#store/database/rows.ts';

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

/** A person's attention to a ticket. */
interface Attention {
  watching: boolean;
  /** Notes that mention them and that they have not looked at yet. */
  unlooked: string[];
  /** The last event that they have read; null if they have not seen the ticket. */
  readSeq: number | null;
}

/** A query for a person's attention to a ticket: one row. */
export function attentionTo(ticketId: string, personId: string): RawBuilder<Attention> {
  return sql<Attention>`
    select exists (select from watches where ticket_id = ${ticketId} and person_id = ${personId}) as watching,
      array(select entry_id from news where ticket_id = ${ticketId} and person_id = ${personId} and read_at is null
        and kind = 'mentioned') as unlooked,
      (select seq from read_marks where ticket_id = ${ticketId} and person_id = ${personId}) as read_seq`;
}

/** Condition on `tickets`: the person watches the ticket. */
export function watchedBy({ personId }: Pick<Actor, 'personId'>): RawBuilder<boolean> {
  return sql<boolean>`tickets.id in (select ticket_id from watches where person_id = ${personId})`;
}
