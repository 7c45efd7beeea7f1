import type { Opening } from '#domain/calendar/calendar.ts';
import type { Day } from '#domain/calendar/day.ts';
import { serviceSpans } from '#domain/calendar/service-hours.ts';

/**
 * The service time of a period as three lists of equal length, in seconds: when each span opens (since 1970), how long it lasts,
 * and the service time before it. The database can count service time with one lookup in a sorted list, without a calendar.
 */
export interface ServiceTime {
  opens: number[];
  lasts: number[];
  before: number[];
}

/** Returns the service time of all days from `first` to `last`, both included. */
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
