import { businessDaysLater, countBusinessDays } from '#domain/calendar/business-days.ts';
import type { HoursSpan, Opening } from '#domain/calendar/calendar.ts';
import {
  type Day,
  dateIn,
  dateOf,
  dayIn,
  dayOf,
  instantOf,
  momentAt,
  startOfDay,
  weekdayOf,
} from '#domain/calendar/day.ts';
import { hoursOn } from '#domain/calendar/opening.ts';
import type { ClockStep, TicketClock } from '#domain/clock/clock.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { Instant } from '#domain/instant.ts';

/**
 * Returns the clock of an information request (R15): reminders and the closing notice at the desk's opening on their business
 * days, then the closing. Day 0 is the date of `at` in the desk's zone. The dates are expected until the relay accepts the mail.
 */
export function informationSchedule(desk: Desk, at: Instant): TicketClock {
  const { reminderDays, noticeDay, closingDays } = desk.policy;
  const startedOn = dateIn(desk.zone, at);
  const laterBy = (days: number) => businessDaysLater(desk.calendar, dayOf(startedOn), days);
  const steps: ClockStep[] = [
    ...reminderDays.map((days): ClockStep => ({ step: 'remind', at: sendingMoment(desk, laterBy(days)) })),
    { step: 'notice', at: sendingMoment(desk, laterBy(noticeDay)) },
  ];
  return clock(desk, { phase: 'reminder', of: reminderDays.length, startedOn, days: noticeDay + closingDays, steps });
}

/** Returns the clock of a closing notice (R16, R17). It closes at 24:00 of the last business day of the desk's policy. */
export function noticeSchedule(desk: Desk, at: Instant): TicketClock {
  const startedOn = dateIn(desk.zone, at);
  return clock(desk, { phase: 'notice', of: 0, startedOn, days: desk.policy.closingDays, steps: [] });
}

/** Returns the clock after a reminder was sent. */
export function afterReminder(clock: TicketClock): TicketClock {
  const [sent, ...steps] = clock.steps;
  if (sent?.step !== 'remind') throw new Error('No reminder is due on this clock');
  return { ...clock, asked: clock.asked + 1, steps, next: steps[0]!.at };
}

/**
 * Returns the clock after "more time" (R20): all remaining steps move by the policy's business days. Deadlines stay at 24:00 and
 * mails at the desk's opening. The caller checks `extended`: it is allowed once per request or notice.
 */
export function extendClock(desk: Desk, clock: TicketClock): TicketClock {
  const days = desk.policy.extensionDays;
  const lastDay = dayIn(desk.zone, clock.closesAt) - 1;
  const more = countBusinessDays(desk.calendar, desk.zone, dateOf(lastDay), days);
  const steps = clock.steps.map((step): ClockStep => {
    if (step.step === 'close') return { step: 'close', at: more.closesAt };
    const day = businessDaysLater(desk.calendar, dayIn(desk.zone, step.at), days);
    return { step: step.step, at: sendingMoment(desk, day) };
  });
  return {
    ...clock,
    extended: true,
    steps,
    next: steps[0]?.at ?? more.closesAt,
    closesAt: more.closesAt,
    counted: [...clock.counted, ...more.counted],
    skipped: [...clock.skipped, ...more.skipped],
  };
}

function clock(
  desk: Desk,
  plan: Pick<TicketClock, 'phase' | 'of' | 'startedOn' | 'steps'> & { days: number },
): TicketClock {
  const { phase, of, startedOn, days } = plan;
  const { counted, skipped, closesAt } = countBusinessDays(desk.calendar, desk.zone, startedOn, days);
  const steps: ClockStep[] = [...plan.steps, { step: 'close', at: closesAt }];
  const next = steps[0]!.at;
  return { phase, asked: 0, of, next, closesAt, expected: true, startedOn, counted, skipped, extended: false, steps };
}

/**
 * Returns the desk's opening on a business day. On a day without hours it uses the desk's earliest hour, so that the announced
 * date stays true.
 */
export function sendingMoment(desk: Opening, day: Day): Instant {
  const { hours, zone } = desk;
  const time = earliest(hoursOn(desk, day)) ?? earliest(hours[weekdayOf(day)]) ?? earliest(Object.values(hours).flat());
  return time ? instantOf(momentAt(zone, day, time)) : startOfDay(zone, day);
}

function earliest(spans: readonly HoursSpan[] = []): string | undefined {
  return spans.map(({ opens }) => opens.padStart(5, '0')).sort()[0];
}
