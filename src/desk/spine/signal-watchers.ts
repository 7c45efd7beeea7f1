import type { Act } from '#desk/spine/apply.ts';
import { newsForWatchers } from '#domain/notifications/staff-news.ts';
import type { TicketEvent } from '#domain/ticket/events/events.ts';
import type { Ticket } from '#domain/ticket/events/ticket.ts';
import { wishWatchedNotification } from '#store/staff/staff-settings.ts';

/**
 * Notifies the browsers of subscribed watchers that others changed a ticket. The right to read it is checked when the signal is
 * sent, and its content when they fetch it (R10).
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
