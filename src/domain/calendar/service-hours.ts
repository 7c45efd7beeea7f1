import type { Opening } from '#domain/calendar/calendar.ts';
import { type Day, dayIn, instantOf } from '#domain/calendar/day.ts';
import { isBusinessDay } from '#domain/calendar/days-off.ts';
import { closedDaysMax, type OpenSpan, spansOn } from '#domain/calendar/opening.ts';
import type { Instant } from '#domain/instant.ts';

/**
 * Returns the instant after `serviceHours` of the desk's opening hours on business days, whatever the line (R3). With 8:30–17:00
 * and 4 hours, a mail of Friday 16:00 is due on Monday 11:30. Null if the desk has no service hours.
 */
export function addServiceHours(opening: Opening, from: Instant, serviceHours: number): Instant | null {
  return serviceHourEnds(opening, from, [serviceHours])[0] ?? null;
}

/** The same for several numbers of hours, in ascending order. Empty if the desk has no service hours. */
export function serviceHourEnds(opening: Opening, from: Instant, serviceHours: readonly number[]): Instant[] {
  const start = Date.parse(from);
  const today = dayIn(opening.zone, from);
  const waited = serviceHours.map((hours) => Math.round(hours * msPerHour));
  const ends: Instant[] = [];
  let passed = 0;
  // Limit the days without hours, not the days in all: every business day may be short.
  for (let day = today, closed = 0; closed <= closedDaysMax; day++) {
    const spans = serviceSpans(opening, day);
    closed = spans.length > 0 ? 0 : closed + 1;
    for (const { opens, closes } of spans) {
      const begins = Math.max(opens, start);
      if (begins >= closes) continue;
      while (ends.length < waited.length && begins + waited[ends.length]! - passed <= closes)
        ends.push(instantOf(begins + waited[ends.length]! - passed));
      if (ends.length === waited.length) return ends;
      passed += closes - begins;
    }
  }
  return ends;
}

/** Returns the spans of a day that count as service time: opening hours of a business day, sorted, without overlaps. */
export function serviceSpans(opening: Opening, day: Day): OpenSpan[] {
  return isBusinessDay(opening.calendar, day) ? apart(spansOn(opening, day)) : [];
}

const msPerHour = 3_600_000;

/** Cuts overlaps, so that no time counts twice. */
function apart(spans: OpenSpan[]): OpenSpan[] {
  let end = 0;
  return spans.map(({ opens, closes }) => {
    const begins = Math.max(opens, end);
    end = Math.max(end, closes);
    return { opens: begins, closes };
  });
}

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
