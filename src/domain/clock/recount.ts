import { businessDaysLater } from '#domain/calendar/business-days.ts';
import { type Day, dateIn, dateOf, dayIn, dayOf, endOfDay, startOfDay } from '#domain/calendar/day.ts';
import { whyOff } from '#domain/calendar/days-off.ts';
import type { ClockStep, TicketClock } from '#domain/clock/clock.ts';
import { afterReminder, sendingMoment } from '#domain/clock/schedule.ts';
import { startClock } from '#domain/clock/start-clock.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { type Instant, isAfter } from '#domain/instant.ts';

/**
 * Returns the clock recounted with the desk's current calendar and hours. Past days stay as counted, and no announced date comes
 * earlier, so removing a day off shortens no deadline (R17). If the relay has not accepted the letter, the clock is planned
 * again.
 */
export function recountClock(desk: Desk, clock: TicketClock, at: Instant): TicketClock {
  const { zone, calendar } = desk;
  if (clock.expected) return { ...startClock(desk, clock, startOfDay(zone, dayOf(clock.startedOn))), expected: true };
  const kept = Math.max(dayOf(clock.startedOn), dayIn(zone, at) - 1);
  const left = clock.counted.filter((date) => dayOf(date) > kept).length;
  if (left === 0) return clock;
  const told = dayIn(zone, clock.closesAt) - 1;
  const days = daysUntil(desk, clock, kept, Math.max(told, businessDaysLater(calendar, kept, left)));
  const steps = clock.steps.map((step): ClockStep => {
    if (step.step === 'close') return { step: 'close', at: days.closesAt };
    const date = days.counted[ordinalOf(clock, step, zone) - 1];
    return date === undefined ? step : { step: step.step, at: later(step.at, sendingMoment(desk, dayOf(date))) };
  });
  return { ...clock, ...days, steps, next: steps[0]!.at };
}

/**
 * Moves the remaining steps so that they keep their distance in business days from a late one: nobody gets two mails at once, and
 * the closing period counts from the notice. The late step was due on business day `base` of the count and runs on `day`.
 */
function moveSteps(desk: Desk, clock: TicketClock, base: number, day: Day): TicketClock {
  const { zone, calendar } = desk;
  const dayOfStep = (ordinal: number) => businessDaysLater(calendar, day, Math.max(0, ordinal - base));
  const lastDay = dayOfStep(clock.counted.length);
  const steps = clock.steps.map((step): ClockStep => {
    const moved =
      step.step === 'close' ? endOfDay(zone, lastDay) : sendingMoment(desk, dayOfStep(ordinalOf(clock, step, zone)));
    return { step: step.step, at: later(step.at, moved) };
  });
  const days = daysUntil(desk, clock, Math.min(day, lastDay), lastDay);
  return { ...clock, ...days, steps, next: steps[0]!.at };
}

/** Returns on which business day of the count a step is due: 2 for the first reminder of R15. */
function ordinalOf({ counted }: TicketClock, step: ClockStep, zone: string): number {
  const date = dateIn(zone, step.at);
  return counted.filter((each) => each <= date).length;
}

/** The days of the count: up to `kept` as announced, then by the current calendar. */
function daysUntil(
  desk: Desk,
  clock: TicketClock,
  kept: Day,
  last: Day,
): Pick<TicketClock, 'counted' | 'skipped' | 'closesAt'> {
  const counted = clock.counted.filter((date) => dayOf(date) <= kept);
  const skipped = clock.skipped.filter(({ date }) => dayOf(date) <= kept);
  const known = new Set([...counted, ...skipped.map(({ date }) => date)]);
  for (let day = dayOf(clock.startedOn) + 1; day <= last; day++) {
    const date = dateOf(day);
    if (known.has(date)) continue;
    const reason = whyOff(desk.calendar, day);
    if (reason === null) counted.push(date);
    else skipped.push({ date, reason });
  }
  return { counted, skipped, closesAt: endOfDay(desk.zone, last) };
}

function later(told: Instant, now: Instant): Instant {
  return isAfter(now, told) ? now : told;
}

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
