import { sql } from 'kysely';
import type { TicketEvent } from '#domain/ticket/events.ts';
import type { Database } from '#store/database.ts';
import { asEvent } from '#store/tickets.ts';

/**
 * The event that brought each entry of a ticket, by the entry's id: of its own history, and of the tickets from which entries
 * came (R5). What was told there of a sender stays true here.
 */
export async function readBringing(
  db: Database,
  ticketId: string,
  history: readonly TicketEvent[],
): Promise<Map<string, TicketEvent>> {
  const elsewhere = await readElsewhere(db, ticketId, history);
  return new Map(
    [...history, ...elsewhere].flatMap((event) => {
      const entry = 'entry' in event.data ? event.data.entry : null;
      return entry ? [[entry.id, event] as const] : [];
    }),
  );
}

/** Of the tickets that the history names as where entries came from. */
async function readElsewhere(db: Database, ticketId: string, history: readonly TicketEvent[]): Promise<TicketEvent[]> {
  const came = history.flatMap((event) =>
    event.type === 'splitFrom' || event.type === 'rejoined' ? [event.data] : [],
  );
  const entryIds = came.flatMap(({ entries }) => entries.map(({ id }) => id));
  if (entryIds.length === 0) return [];
  const rows = await db
    .selectFrom('events')
    .selectAll()
    .where('ticketId', 'in', [...new Set(came.map(({ ticketId: from }) => from))])
    .where('ticketId', '<>', ticketId)
    .where(sql<boolean>`data->'entry'->>'id' = any(${entryIds})`)
    .where('type', '<>', 'opened')
    .execute();
  return rows.map(asEvent);
}
