import { isOpen, nextOpening } from '#domain/calendar/opening.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { type Instant, isAfter, plusSeconds } from '#domain/instant.ts';
import type { EventType, TicketEvent } from '#domain/ticket/events/events.ts';
import type { TicketRefused } from '#domain/ticket/refusals.ts';

/** A month: what is sent later than that is written again. */
const waitSecondsMax = 31 * 24 * 60 * 60;

/**
 * Returns when a message that waits for business hours is sent: at the chosen moment, or at the desk's next opening if null. A chosen
 * moment must be within a month and while the desk is open.
 */
export function sendingTime(
  desk: Pick<Desk, 'hours' | 'exceptions' | 'calendar' | 'zone'>,
  chosen: Instant | null,
  now: Instant,
): { at: Instant } | TicketRefused {
  if (chosen === null) {
    const next = nextOpening(desk, now);
    return 'refused' in next ? { refused: 'deskClosedThen' } : { at: next.opensAt };
  }
  if (!isAfter(chosen, now) || isAfter(chosen, plusSeconds(now, waitSecondsMax))) return { refused: 'momentPassed' };
  return isOpen(desk, chosen) ? { at: chosen } : { refused: 'deskClosedThen' };
}

/** Public words and changes of state: a waiting message was written without knowing them. */
const overtaking: readonly EventType[] = [
  ...(['reacted', 'held', 'heldAccepted', 'called', 'mailFailed', 'extended'] as const),
  ...(['answered', 'informationRequested', 'handled', 'reopened', 'mergedFrom'] as const),
];

/**
 * Whether something happened on the ticket since `version` that a message waiting for business hours did not know of. It is then
 * not sent, and its author gets the text back. Reminders of the clock, notes and assignments do not count.
 */
export function isOvertaken(
  history: readonly Pick<TicketEvent, 'seq' | 'type' | 'by'>[],
  { version, personId }: { version: number; personId: string },
): boolean {
  return history.some(({ seq, type, by }) => seq > version && by.personId !== personId && overtaking.includes(type));
}
