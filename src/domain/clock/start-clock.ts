import type { TicketClock } from '#domain/clock/clock.ts';
import { extendClock, informationSchedule, noticeSchedule } from '#domain/clock/schedule.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { type Instant, isAfter } from '#domain/instant.ts';

/**
 * The clock as it runs from the moment at which the requester is told (R16, R17): the dates counted anew, and what had
 * been asked and extended kept. The letter is written with this clock, so that its date is true; a clock that runs stays.
 * `told` is what a letter says that goes again with the same bytes: nothing closes earlier than it was told, whatever
 * changed in between.
 */
export function startClock(desk: Desk, clock: TicketClock, at: Instant, told: TicketClock | null = null): TicketClock {
  if (!clock.expected) return clock;
  const fresh = clock.phase === 'reminder' ? informationSchedule(desk, at) : noticeSchedule(desk, at);
  const extended = clock.extended ? extendClock(desk, fresh) : fresh;
  const dates = told !== null && isAfter(told.closesAt, extended.closesAt) ? told : extended;
  return { ...dates, asked: clock.asked, of: clock.of, expected: false };
}
