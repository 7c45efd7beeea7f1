import type { Session } from '#desk/spine/session.ts';
import type { SplitEntry } from '#domain/relations/plan-split.ts';
import type { TicketEvent } from '#domain/ticket/events/events.ts';
import { readStandingEntries, type StandingEntry } from '#store/relations/moved-entries.ts';
import { readHistory } from '#store/ticket/tickets.ts';

/** A ticket's record with the facts that splitting needs. */
export interface StandingRecord {
  history: TicketEvent[];
  entries: (StandingEntry & SplitEntry)[];
}

/**
 * The entries with facts from their events: a bare thank-you does not count as a message, and not every call is a reaction (R19).
 */
export async function readStanding({ tx, ticket }: Session): Promise<StandingRecord> {
  const history = await readHistory(tx.trx, ticket.id);
  const events = new Map(history.flatMap((event) => ('entry' in event.data ? [[event.data.entry?.id, event]] : [])));
  const entries = await readStandingEntries(tx.trx, ticket.id);
  return {
    history,
    entries: entries.map((entry) => {
      const event = events.get(entry.id);
      const reacts = event?.type === 'called' && event.data.reaction;
      return { ...entry, reacts, automatic: entry.automatic || event?.type === 'automaticRecorded' };
    }),
  };
}
