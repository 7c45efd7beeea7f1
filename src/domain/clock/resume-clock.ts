import { dateIn, dayIn } from '#domain/calendar/day.ts';
import type { TicketClock } from '#domain/clock/clock.ts';
import { moveSteps } from '#domain/clock/recount.ts';
import { startClock } from '#domain/clock/start-clock.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { Instant } from '#domain/instant.ts';

/**
 * Restarts a paused clock. The remaining steps keep their distance in business days from today, and no date comes earlier than
 * announced (R17). If its letter was not sent, the clock is planned again and starts with that letter.
 */
export function resumeClock(
  desk: Desk,
  clock: TicketClock,
  { stoppedAt, at }: { stoppedAt: Instant; at: Instant },
): TicketClock {
  if (clock.expected) return { ...startClock(desk, clock, at), expected: true };
  const stoppedOn = dateIn(desk.zone, stoppedAt);
  if (dateIn(desk.zone, at) <= stoppedOn) return clock;
  const counted = clock.counted.filter((date) => date <= stoppedOn).length;
  return moveSteps(desk, clock, counted, dayIn(desk.zone, at));
}
