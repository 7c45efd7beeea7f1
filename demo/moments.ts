import type { Calendar, Opening } from '#domain/calendar/calendar.ts';
import { type Day, dayIn, instantOf, momentAt } from '#domain/calendar/day.ts';
import { isBusinessDay } from '#domain/calendar/days-off.ts';
import { spansOn } from '#domain/calendar/opening.ts';
import type { Instant } from '#domain/instant.ts';

/**
 * When a script's act happened. `daysAgo` counts business days back from the current or next one, so that clocks look the same
 * whenever the demonstration starts. `minutesAgo` counts opening hours back from now, so that waiting tickets always have the
 * same time left.
 */
export type Moment = { daysAgo: number; at: string } | { minutesAgo: number };

/** This number of business days ago, at this time in the desk's zone. */
export function on(daysAgo: number, at: string): Moment {
  return { daysAgo, at };
}

/** This number of minutes of opening hours ago. */
export function ago(minutesAgo: number): Moment {
  return { minutesAgo };
}

/** Converts moments to instants, for a desk and a current time. */
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

/** The next business day in the direction of `step`. The demonstration's calendar has one in every fortnight. */
function businessDay(calendar: Calendar, from: Day, step: 1 | -1): Day {
  let day = from + step;
  while (!isBusinessDay(calendar, day)) day += step;
  return day;
}
