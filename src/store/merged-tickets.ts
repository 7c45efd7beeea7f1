import { sql } from 'kysely';
import type { Actor } from '#domain/actor.ts';
import type { Handle } from '#store/database.ts';
import { type TicketSummary, withNames } from '#store/ticket-lists.ts';
import { visibleTo } from '#store/visibility.ts';

/** Records that are read with one ticket: whoever merges more reads the rest by search. */
const mergedMax = 20;

/** Tickets whose numbers lead here and that have a record of their own, the oldest first, as far as the actor may read them. */
export async function listMerged(handle: Handle, actor: Actor, ticketId: string): Promise<TicketSummary[]> {
  const { rows } = await sql<TicketSummary>`${withNames(sql`
    with recursive led (id) as (
      select id from tickets where leads_to = ${ticketId}
      union select next.id from tickets as next join led on next.leads_to = led.id)
    select tickets.* from tickets join led on led.id = tickets.id
    where ${visibleTo(actor)} and exists (select from entries where ticket_id = tickets.id)
    order by tickets.opened_at, tickets.id limit ${sql.lit(mergedMax)}`)}
    order by opened_at, id`.execute(handle);
  return rows;
}
