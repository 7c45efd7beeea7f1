import { addServiceHours } from '#domain/calendar/service-hours.ts';
import { recountClock } from '#domain/clock/recount.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { type Instant, isAfter, plusSeconds } from '#domain/instant.ts';
import { targetHours } from '#domain/targets/targets.ts';
import type { CountedFrom } from '#domain/ticket/events/commands.ts';
import type { EventData } from '#domain/ticket/events/events.ts';
import type { Ticket } from '#domain/ticket/events/ticket.ts';

/**
 * Returns how a new calendar or new hours move a ticket's dates, or null if nothing moves. Future dates are counted again from
 * their start, and none comes earlier than announced.
 */
export function recountTicket(
  ticket: Ticket,
  desk: Desk,
  at: Instant,
  from: CountedFrom,
): Omit<EventData['recounted'], 'why'> | null {
  const clock = ticket.clock && recountClock(desk, ticket.clock, at);
  const hasMoved = JSON.stringify(clock) !== JSON.stringify(ticket.clock);
  const waits = ticket.firstAnsweredAt === null && ticket.complaintDueAt === null && ticket.status !== 'closed';
  const hours = targetHours(desk, 'firstAnswer', ticket) ?? desk.firstAnswerServiceHours;
  const later = (due: Instant, since: Instant) => laterDue(desk, { due, since, hours, at });
  const firstAnswer = waits ? later(ticket.firstAnswerDueAt, from.firstAnswerFrom) : null;
  const held = ticket.heldDueAt && from.heldFrom && later(ticket.heldDueAt, from.heldFrom);
  if (!hasMoved && !firstAnswer && !held) return null;
  return {
    ...(clock && hasMoved && { clock }),
    ...(firstAnswer && { firstAnswerDueAt: firstAnswer }),
    ...(held && { heldDueAt: held }),
    former: {
      ...(clock &&
        !clock.expected &&
        isAfter(clock.closesAt, ticket.clock!.closesAt) && { closesAt: ticket.clock!.closesAt }),
      ...(firstAnswer && from.acknowledged && { firstAnswerDueAt: ticket.firstAnswerDueAt }),
    },
  };
}

const secondsInMinute = 60;

/** Returns a later due time, or null. A missed due time stays missed. Times are compared by the minute, as announced. */
function laterDue(
  desk: Desk,
  { due, since, hours, at }: { due: Instant; since: Instant; hours: number; at: Instant },
): Instant | null {
  if (!isAfter(due, at)) return null;
  const counted = addServiceHours(desk, since, hours);
  return counted !== null && isAfter(counted, plusSeconds(due, secondsInMinute)) ? counted : null;
}
