import { businessDaysLater } from '#domain/calendar/business-days.ts';
import { type Day, dateIn, dateOf, dayIn, dayOf, endOfDay, startOfDay } from '#domain/calendar/day.ts';
import { whyOff } from '#domain/calendar/days-off.ts';
import type { ClockStep, TicketClock } from '#domain/clock/clock.ts';
import { sendingMoment } from '#domain/clock/schedule.ts';
import { startClock } from '#domain/clock/start-clock.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { type Instant, isAfter } from '#domain/instant.ts';

/**
 * The same clock on the desk's calendar and hours as they are now: as many business days at least, those before today as they
 * were counted. No date comes earlier than one that was told, so a day off that falls away gives nobody less time (R17). A
 * clock whose letter is not with the relay has told nothing, and is planned anew.
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
 * The steps that are left, moved so that they keep their distance in business days from one that was late: after a stop of
 * two weeks nobody is asked twice at once, and silence has its days again from a notice that was really sent.
 * `base` is the business day of the count on which the late one was due, `day` the one on which it is done.
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

/** On which business day of the count a step is due: 2 for the first reminder of R15. */
export function ordinalOf({ counted }: TicketClock, step: ClockStep, zone: string): number {
  const date = dateIn(zone, step.at);
  return counted.filter((each) => each <= date).length;
}

/** The days of the count: up to `kept` as they were told, and after it as the calendar is now. */
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
