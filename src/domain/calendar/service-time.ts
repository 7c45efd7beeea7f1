import type { Opening } from '#domain/calendar/calendar.ts';
import type { Day } from '#domain/calendar/day.ts';
import { serviceSpans } from '#domain/calendar/service-hours.ts';

/**
 * The service time of a period as three lists of equal length, all in seconds: when each span opens (since 1970), how
 * long it lasts, and how much service time had passed before it. The service time up to any instant is then one look
 * into a sorted list, so that a database that knows no calendar can count it.
 */
export interface ServiceTime {
  opens: number[];
  lasts: number[];
  before: number[];
}

/** Of all days from one to another, both included. */
export function serviceTime(opening: Opening, first: Day, last: Day): ServiceTime {
  const time: ServiceTime = { opens: [], lasts: [], before: [] };
  let passed = 0;
  for (let day = first; day <= last; day++)
    for (const { opens, closes } of serviceSpans(opening, day)) {
      const lasts = Math.max(0, closes - opens) / msPerSecond;
      time.opens.push(opens / msPerSecond);
      time.lasts.push(lasts);
      time.before.push(passed);
      passed += lasts;
    }
  return time;
}

const msPerSecond = 1000;
