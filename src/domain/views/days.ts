import { type Day, dateOf, dayIn, endOfDay, readDate, startOfDay } from '#domain/calendar/day.ts';
import type { Instant } from '#domain/instant.ts';

/** A day as a filter names it: by its date, an instant, or so many days from today, which a saved view asks anew each day. */
export type NamedDay = { date: string } | { instant: Instant } | { fromToday: number };

/** From a day to another, both included; null is an end that is open. */
export interface DayRange {
  from: NamedDay | null;
  to: NamedDay | null;
}

/** The same as moments, the second no longer included. */
export interface Moments {
  from: Instant | null;
  before: Instant | null;
}

const names: Record<string, number> = { yesterday: -1, today: 0, tomorrow: 1 };

/** Days further away than ten years are a slip of the finger. */
const daysAwayMax = 3_660;

/** `2026-11-24`, `today`, `-7d`, or `2026-11-01..today` with either end left out; null is no such thing. */
export function readDays(text: string): DayRange | null {
  const ends = text.split('..');
  if (ends.length > 2 || ends.every((end) => end === '')) return null;
  const days = ends.map((end) => (end === '' ? null : readDay(end)));
  const [from, to] = days.length === 1 ? [days[0], days[0]] : days;
  return from === undefined || to === undefined ? null : { from, to };
}

/** Undefined is what names no day. */
export function readDay(text: string): NamedDay | undefined {
  const plain = text.toLowerCase();
  if (Object.hasOwn(names, plain)) return { fromToday: names[plain]! };
  const [, sign, digits] = /^([+-])(\d{1,4})d$/.exec(plain) ?? [];
  if (digits === undefined) return readFixed(text);
  return Number(digits) > daysAwayMax ? undefined : { fromToday: sign === '-' ? 0 - Number(digits) : Number(digits) };
}

/** The range as `readDays` reads it. */
export function writeDays({ from, to }: DayRange): string {
  const [first, last] = [from, to].map((end) => (end === null ? '' : writeDay(end)));
  return first === last ? first! : `${first}..${last}`;
}

/** The day as `readDay` reads it. */
export function writeDay(day: NamedDay): string {
  if ('date' in day) return day.date;
  if ('instant' in day) return day.instant;
  const name = Object.keys(names).find((each) => names[each] === day.fromToday);
  return name ?? `${day.fromToday > 0 ? '+' : ''}${day.fromToday}d`;
}

/** The moments of a range in the desk's zone: a day begins at midnight and is whole. */
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
  if (!/^\d{4}-\d\d-\d\dT/i.test(text)) return undefined;
  try {
    return { instant: Temporal.Instant.from(text).toString() };
  } catch {
    return undefined;
  }
}
