import { businessDaysLater } from '#domain/calendar/business-days.ts';
import { dayIn } from '#domain/calendar/day.ts';
import type { TicketClock } from '#domain/clock/clock.ts';
import { moveSteps, ordinalOf } from '#domain/clock/recount.ts';
import { afterReminder } from '#domain/clock/schedule.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { Instant } from '#domain/instant.ts';

/**
 * A reminder has gone out. On its own day what follows stays; on a later one, after a stop, it keeps its distance in
 * business days, so that nobody is reminded twice at once or told of the closing in the same breath.
 */
export function lateReminder(desk: Desk, clock: TicketClock, at: Instant): TicketClock {
  const step = clock.steps[0]!;
  const reminded = afterReminder(clock);
  const today = dayIn(desk.zone, at);
  return today > dayIn(desk.zone, step.at)
    ? moveSteps(desk, reminded, ordinalOf(clock, step, desk.zone), today)
    : reminded;
}

/** A late reminder waits for the next business day, and what follows with it. */
export function postponed(desk: Desk, clock: TicketClock, at: Instant): TicketClock {
  const tomorrow = businessDaysLater(desk.calendar, dayIn(desk.zone, at), 1);
  return moveSteps(desk, clock, ordinalOf(clock, clock.steps[0]!, desk.zone), tomorrow);
}
