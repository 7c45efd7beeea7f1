import type { Session } from '#desk/spine/session.ts';
import type { SplitEntry } from '#domain/relations/plan-split.ts';
import type { TicketEvent } from '#domain/ticket/events/events.ts';
import { readStandingEntries, type StandingEntry } from '#store/relations/moved-entries.ts';
import { readHistory } from '#store/ticket/tickets.ts';

/** A ticket's record as splitting asks for it. */
export interface StandingRecord {
  history: TicketEvent[];
  entries: (StandingEntry & SplitEntry)[];
}

/** Entries with what their events tell of them: a bare thank-you is no word, and not every call says something new (R19). */
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
