import type { TicketClock } from '#domain/clock/clock.ts';
import type { TicketEvent } from '#domain/ticket/events/events.ts';
import { evolve } from '#domain/ticket/events/evolve.ts';
import { answerDueAt, type Ticket } from '#domain/ticket/events/ticket.ts';

/** An event that set, moved or ended a date of a ticket, or blocks its clock, with the ticket before and after. */
export interface ClockChange {
  event: TicketEvent;
  /** Null if the event opened the ticket. */
  before: Ticket | null;
  after: Ticket;
}

/**
 * Returns the changes to a ticket's dates, oldest first. It compares the replayed tickets, so it covers every event type (R18).
 */
export function clockHistory(events: readonly TicketEvent[]): ClockChange[] {
  const changes: ClockChange[] = [];
  let before: Ticket | null = null;
  for (const event of events) {
    const after = evolve(before, event);
    if (before === null || touchesClock(before, after)) changes.push({ event, before, after });
    before = after;
  }
  return changes;
}

function touchesClock(before: Ticket, after: Ticket): boolean {
  if (!isSame(before.clock, after.clock)) return true;
  if (answerDueAt(before) !== answerDueAt(after) || before.firstAnsweredAt !== after.firstAnsweredAt) return true;
  if ((before.status === 'closed') !== (after.status === 'closed')) return true;
  // A held reply, or a notice that an agent must deliver, stops the clock.
  if (after.clock === null) return false;
  return before.toBeTold !== after.toBeTold || before.heldIds.length > 0 !== after.heldIds.length > 0;
}

function isSame(one: TicketClock | null, other: TicketClock | null): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
