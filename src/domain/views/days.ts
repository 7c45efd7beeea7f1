import { type Day, dateOf, dayIn, endOfDay, instantOf, readDate, startOfDay } from '#domain/calendar/day.ts';
import type { Instant } from '#domain/instant.ts';

/** A day in a filter: a date, an instant, or a number of days from today, which a saved view computes again each day. */
type NamedDay = { date: string } | { instant: Instant } | { fromToday: number };

/** A range of days, both included; null is an open end. */
interface DayRange {
  from: NamedDay | null;
  to: NamedDay | null;
}

/** The same as moments; the second is exclusive. */
export interface Moments {
  from: Instant | null;
  before: Instant | null;
}

const names: Record<string, number> = { yesterday: -1, today: 0, tomorrow: 1 };

/** A distance of more than ten years is a typo. */
const daysAwayMax = 3_660;

/** Parses `2026-11-24`, `today`, `-7d`, or `2026-11-01..today` with either end optional. Null if invalid. */
export function readDays(text: string): DayRange | null {
  const ends = text.split('..');
  if (ends.length > 2 || ends.every((end) => end === '')) return null;
  const days = ends.map((end) => (end === '' ? null : readDay(end)));
  const [from, to] = days.length === 1 ? [days[0], days[0]] : days;
  return from === undefined || to === undefined ? null : { from, to };
}

/** Returns the named day, or undefined if the text is invalid. */
export function readDay(text: string): NamedDay | undefined {
  const plain = text.toLowerCase();
  if (Object.hasOwn(names, plain)) return { fromToday: names[plain]! };
  const [, sign, digits] = /^([+-])(\d{1,4})d$/.exec(plain) ?? [];
  if (digits === undefined) return readFixed(text);
  return Number(digits) > daysAwayMax ? undefined : { fromToday: sign === '-' ? 0 - Number(digits) : Number(digits) };
}

/** Returns the moments of a range in the desk's zone, from midnight of the first day to the end of the last. */
export function momentsOf({ from, to }: DayRange, { zone, now }: { zone: string; now: Instant }): Moments {
  const dayNamed = (named: NamedDay): Day | null => {
    if ('date' in named) return readDate(named.date);
    return 'fromToday' in named ? dayIn(zone, now) + named.fromToday : null;
  };
  const moment = (named: NamedDay | null, of: (zone: string, day: Day) => Instant): Instant | null => {
    if (named === null) return null;
    const day = dayNamed(named);
    return day === null ? (named as { instant: Instant }).instant : of(zone, day);
  };
  return { from: moment(from, startOfDay), before: moment(to, endOfDay) };
}

function readFixed(text: string): NamedDay | undefined {
  const day = readDate(text);
  if (day !== null) return { date: dateOf(day) };
  const [, date = ''] = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/i.exec(text) ?? [];
  const moment = readDate(date) === null ? Number.NaN : Date.parse(text.toUpperCase());
  return Number.isNaN(moment) ? undefined : { instant: instantOf(moment) };
}
