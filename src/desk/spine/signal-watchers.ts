import type { Act } from '#desk/spine/apply.ts';
import { newsForWatchers } from '#domain/notifications/staff-news.ts';
import type { TicketEvent } from '#domain/ticket/events/events.ts';
import type { Ticket } from '#domain/ticket/events/ticket.ts';
import { wishWatchedNotification } from '#store/staff/staff-settings.ts';

/**
 * Tells the browsers of those who watch a ticket, and want to be told, that others did something on it. Whether they may read it is
 * asked when the signal goes out, and what there is to read when they fetch it (R10).
 */
export async function signalWatchers(
  { tx }: Act,
  events: readonly TicketEvent[],
  { ticket, watchers }: { ticket: Ticket; watchers: readonly string[] },
): Promise<void> {
  const personIds = await wishWatchedNotification(tx.trx, newsForWatchers(events, watchers));
  if (personIds.length === 0) return;
  tx.signals.push({ kind: 'watched', deskId: ticket.deskId, ticketId: ticket.id, personIds });
}
