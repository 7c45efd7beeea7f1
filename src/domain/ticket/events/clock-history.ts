import type { TicketClock } from '#domain/clock/clock.ts';
import { answerDueAt } from '#domain/ticket/events/answer-due.ts';
import type { TicketEvent } from '#domain/ticket/events/events.ts';
import { evolve } from '#domain/ticket/events/evolve.ts';
import type { Ticket } from '#domain/ticket/events/ticket.ts';

/** An event that set, moved or ended a date of a ticket, or keeps the clock from acting, with the ticket before and after. */
export interface ClockChange {
  event: TicketEvent;
  /** Null before the ticket was opened. */
  before: Ticket | null;
  after: Ticket;
}

/** What happened to the dates of a ticket, oldest first: whatever event does it, since it asks the replay and no list of types (R18). */
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
  // A held reply, and a notice that is to be told, stop a clock whose dates stand.
  if (after.clock === null) return false;
  return before.toBeTold !== after.toBeTold || before.heldIds.length > 0 !== after.heldIds.length > 0;
}

function isSame(one: TicketClock | null, other: TicketClock | null): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
