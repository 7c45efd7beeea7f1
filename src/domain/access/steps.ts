import { countBusinessDays } from '#domain/calendar/business-days.ts';
import type { Opening } from '#domain/calendar/calendar.ts';
import { dateIn, dayOf } from '#domain/calendar/day.ts';
import { sendingMoment } from '#domain/clock/schedule.ts';
import type { Instant } from '#domain/instant.ts';

/** A step that the clock takes on an open access request. */
interface AccessStep {
  step: 'remind' | 'reachDesk';
  at: Instant;
}

/** Business days after a request on which its service managers get a reminder. */
const reminderDays = [1, 2];
/**
 * Business days in which the service managers must answer. The day of the request does not count and the last day counts in full,
 * as in R17.
 */
export const answerDays = 3;

/**
 * Returns the steps of a request: reminders at the desk's opening, then the desk itself. Without a service manager, the request
 * goes to the desk at once.
 */
export function accessSteps(desk: Opening, askedAt: Instant, managers: number): AccessStep[] {
  if (managers === 0) return [{ step: 'reachDesk', at: askedAt }];
  const { counted, closesAt } = countBusinessDays(desk.calendar, desk.zone, dateIn(desk.zone, askedAt), answerDays);
  return [
    ...reminderDays.map((days) => ({ step: 'remind' as const, at: sendingMoment(desk, dayOf(counted[days - 1]!)) })),
    { step: 'reachDesk', at: closesAt },
  ];
}
