import type { Desk } from '#domain/desk.ts';
import type { Instant } from '#domain/instant.ts';
import type { TicketClock } from '#domain/ticket/clock.ts';
import { extendClock, informationSchedule, noticeSchedule } from '#domain/ticket/schedule.ts';

/**
 * The clock as it runs from the moment at which the requester is told (R16, R17): the dates counted anew, and what had
 * been asked and extended kept. The letter is written with this clock, so that its date is true; a clock that runs stays.
 */
export function startClock(desk: Desk, clock: TicketClock, at: Instant): TicketClock {
  if (!clock.expected) return clock;
  const fresh = clock.phase === 'reminder' ? informationSchedule(desk, at) : noticeSchedule(desk, at);
  const extended = clock.extended ? extendClock(desk, fresh) : fresh;
  return { ...extended, asked: clock.asked, of: clock.of, expected: false };
}
