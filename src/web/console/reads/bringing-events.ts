import type { TicketEvent } from '#domain/ticket/events/events.ts';
import type { Database } from '#store/database/database.ts';
import { readEventsOfEntries } from '#store/ticket/tickets.ts';

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
  const fromOthers = new Set(came.map(({ ticketId: from }) => from).filter((from) => from !== ticketId));
  const entryIds = came.flatMap(({ entries }) => entries.map(({ id }) => id));
  if (entryIds.length === 0 || fromOthers.size === 0) return [];
  return readEventsOfEntries(db, [...fromOthers], entryIds);
}
