import { businessDaysLater } from '#domain/calendar/business-days.ts';
import { dayIn } from '#domain/calendar/day.ts';
import type { TicketClock } from '#domain/clock/clock.ts';
import { moveSteps, ordinalOf } from '#domain/clock/recount.ts';
import { afterReminder } from '#domain/clock/schedule.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { Instant } from '#domain/instant.ts';

/**
 * Returns the clock after a reminder. If it went out on a later day (after an outage), the next steps keep their distance in
 * business days, so that nobody gets two mails at once.
 */
export function lateReminder(desk: Desk, clock: TicketClock, at: Instant): TicketClock {
  const step = clock.steps[0]!;
  const reminded = afterReminder(clock);
  const today = dayIn(desk.zone, at);
  return today > dayIn(desk.zone, step.at)
    ? moveSteps(desk, reminded, ordinalOf(clock, step, desk.zone), today)
    : reminded;
}

/** Moves a late reminder and the steps after it to the next business day. */
export function postponed(desk: Desk, clock: TicketClock, at: Instant): TicketClock {
  const tomorrow = businessDaysLater(desk.calendar, dayIn(desk.zone, at), 1);
  return moveSteps(desk, clock, ordinalOf(clock, clock.steps[0]!, desk.zone), tomorrow);
}
