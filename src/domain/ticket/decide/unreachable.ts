import { dayOf } from '#domain/calendar/day.ts';
import { isBusinessDay } from '#domain/calendar/days-off.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { TicketEvent } from '#domain/ticket/events/events.ts';
import type { Ticket } from '#domain/ticket/events/ticket.ts';

/**
 * Returns whether a requester counts as unreachable (R16, R22): no mail or phone, or an agent tried in vain on two different
 * business days.
 */
export function isUnreachable(vainDays: readonly string[], desk: Desk, reachable: boolean): boolean {
  if (!reachable) return true;
  return vainDays.filter((date) => isBusinessDay(desk.calendar, dayOf(date))).length >= attemptsMin;
}

const attemptsMin = 2;

/**
 * Returns the days of failed calls since the desk last wrote and since the requester last replied or was reached. Earlier calls
 * prove nothing.
 */
export function vainDaysOf({ attemptDays }: Pick<Ticket, 'attemptDays'>, events: readonly TicketEvent[]): string[] {
  const since = events.slice(events.findLastIndex(isContact) + 1);
  const days = since.flatMap(({ type, data }) => (type === 'called' ? [data.attemptOn] : []));
  return attemptDays.filter((day) => days.includes(day));
}

function isContact({ type, data }: TicketEvent): boolean {
  if (type === 'called') return data.reaction || (data.direction === 'out' && data.reached);
  return type === 'reacted' || type === 'heldAccepted';
}
