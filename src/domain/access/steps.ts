import { countBusinessDays } from '#domain/calendar/business-days.ts';
import type { Opening } from '#domain/calendar/calendar.ts';
import { dateIn, dayOf } from '#domain/calendar/day.ts';
import { sendingMoment } from '#domain/clock/schedule.ts';
import type { Instant } from '#domain/instant.ts';

/** What the clock does with a request that waits. */
export interface AccessStep {
  step: 'remind' | 'reachDesk';
  at: Instant;
}

/** Business days after a request on which its service managers are reminded of it. */
export const reminderDays = [1, 2];
/** Business days that they have: the day of the request does not count, the last counts to its end, as in R17. */
export const answerDays = 3;

/**
 * Reminders at the desk's opening, then the desk itself. An organisation without service manager has nobody to wait for:
 * its requests reach the desk at once.
 */
export function accessSteps(desk: Opening, askedAt: Instant, managers: number): AccessStep[] {
  if (managers === 0) return [{ step: 'reachDesk', at: askedAt }];
  const { counted, closesAt } = countBusinessDays(desk.calendar, desk.zone, dateIn(desk.zone, askedAt), answerDays);
  return [
    ...reminderDays.map((days) => ({ step: 'remind' as const, at: sendingMoment(desk, dayOf(counted[days - 1]!)) })),
    { step: 'reachDesk', at: closesAt },
  ];
}
