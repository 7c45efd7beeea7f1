import type { TicketClock } from '#domain/clock/clock.ts';
import { extendClock, informationSchedule, noticeSchedule } from '#domain/clock/schedule.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { type Instant, isAfter } from '#domain/instant.ts';

/**
 * Returns the clock from the moment when the requester is notified (R16, R17); reminders sent and extensions stay. `told` is the
 * clock of a letter that is sent again: the ticket never closes before its date. A running clock is returned unchanged.
 */
export function startClock(desk: Desk, clock: TicketClock, at: Instant, told: TicketClock | null = null): TicketClock {
  if (!clock.expected) return clock;
  const fresh = clock.phase === 'reminder' ? informationSchedule(desk, at) : noticeSchedule(desk, at);
  const extended = clock.extended ? extendClock(desk, fresh) : fresh;
  const dates = told !== null && isAfter(told.closesAt, extended.closesAt) ? told : extended;
  return { ...dates, asked: clock.asked, of: clock.of, expected: false };
}
