import type { TicketEvent } from '#domain/ticket/events/events.ts';
import type { Database } from '#store/database/database.ts';
import { readEventsOfEntries } from '#store/ticket/tickets.ts';

/**
 * Returns the event that brought each entry of a ticket, by entry id, also for entries from other tickets (R5). Statements about
 * a sender remain valid.
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

/** Reads the tickets that the history names as sources of entries. */
async function readElsewhere(db: Database, ticketId: string, history: readonly TicketEvent[]): Promise<TicketEvent[]> {
  const came = history.flatMap((event) =>
    event.type === 'splitFrom' || event.type === 'rejoined' ? [event.data] : [],
  );
  const fromOthers = new Set(came.map(({ ticketId: from }) => from).filter((from) => from !== ticketId));
  const entryIds = came.flatMap(({ entries }) => entries.map(({ id }) => id));
  if (entryIds.length === 0 || fromOthers.size === 0) return [];
  return readEventsOfEntries(db, [...fromOthers], entryIds);
}
