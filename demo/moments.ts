import type { Calendar, Opening } from '#domain/calendar/calendar.ts';
import { type Day, dayIn, instantOf, momentAt } from '#domain/calendar/day.ts';
import { isBusinessDay } from '#domain/calendar/days-off.ts';
import { spansOn } from '#domain/calendar/opening.ts';
import type { Instant } from '#domain/instant.ts';

/**
 * When something of the script happened. `daysAgo` counts business days before the one that runs or comes next, so that
 * clocks stand at the same place whenever the demonstration is started; `minutesAgo` counts the desk's opening hours
 * back from now, so that what waits for an answer always has as much time left.
 */
export type Moment = { daysAgo: number; at: string } | { minutesAgo: number };

/** So many business days ago, at this time of the desk's zone. */
export function on(daysAgo: number, at: string): Moment {
  return { daysAgo, at };
}

/** So many minutes of opening hours ago. */
export function ago(minutesAgo: number): Moment {
  return { minutesAgo };
}

/** Turns moments into instants, for a desk and a now. */
export function momentsBefore(now: Instant, desk: Opening): (moment: Moment) => Instant {
  const { calendar, zone } = desk;
  const today = dayIn(zone, now);
  const current = isBusinessDay(calendar, today) ? today : businessDay(calendar, today, 1);
  return (moment) => {
    if ('minutesAgo' in moment) return openMinutesBefore(moment.minutesAgo);
    let day = current;
    for (let left = moment.daysAgo; left > 0; left--) day = businessDay(calendar, day, -1);
    return instantOf(momentAt(zone, day, moment.at));
  };

  function openMinutesBefore(minutes: number): Instant {
    let left = minutes * msPerMinute;
    for (let day = today; ; day = businessDay(calendar, day, -1)) {
      for (const { opens, closes } of spansOn(desk, day).reverse()) {
        const until = Math.min(closes, Math.trunc(Date.parse(now) / msPerSecond) * msPerSecond);
        if (until - left >= opens) return instantOf(until - left);
        left -= Math.max(0, until - opens);
      }
    }
  }
}

const msPerSecond = 1000;
const msPerMinute = 60 * msPerSecond;

/** The nearest business day before or after another. The demonstration's calendar has one in every fortnight. */
function businessDay(calendar: Calendar, from: Day, step: 1 | -1): Day {
  let day = from + step;
  while (!isBusinessDay(calendar, day)) day += step;
  return day;
}
