import { businessDaysLater } from '#domain/calendar/business-days.ts';
import { type Day, dateIn, dateOf, dayIn, dayOf, endOfDay, startOfDay } from '#domain/calendar/day.ts';
import { whyOff } from '#domain/calendar/days-off.ts';
import type { ClockStep, TicketClock } from '#domain/clock/clock.ts';
import { sendingMoment } from '#domain/clock/schedule.ts';
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
export function moveSteps(desk: Desk, clock: TicketClock, base: number, day: Day): TicketClock {
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
export function ordinalOf({ counted }: TicketClock, step: ClockStep, zone: string): number {
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
