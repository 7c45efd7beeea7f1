import { dateOf, dayIn, readDate } from '#domain/calendar/day.ts';
import { readValue } from '#domain/fields/value.ts';
import type { Instant } from '#domain/instant.ts';
import { readDay } from '#domain/views/days.ts';

/** The values that a comparison of a filter means; null is an open end. */
export interface Compared<Value> {
  from: Value | null;
  to: Value | null;
  /** Whether the ends themselves belong to it. */
  withEnds: boolean;
}

/** Returns the numbers that `5`, `>5`, `<=5` or `5..10` mean; null if it is no number. */
export function comparedNumbers(text: string, type: 'number' | 'money'): Compared<number> | null {
  return compared(text, (typed) => {
    // A program and an agent write decimals with a point here: a comma separates values.
    const read = readValue({ type, options: [] }, Number.isNaN(Number(typed)) ? typed : Number(typed));
    return 'value' in read && read.value && 'number' in read.value ? read.value.number : undefined;
  });
}

/** Returns the days that `2026-12-01`, `>today`, `<=+7d` or `2026-12-01..2026-12-31` mean; null if it is no date. */
export function comparedDays(text: string, { zone, now }: { zone: string; now: Instant }): Compared<string> | null {
  return compared(text, (typed) => {
    const day = readDay(typed);
    if (day === undefined || 'instant' in day) return undefined;
    return 'date' in day ? dateOf(readDate(day.date)!) : dateOf(dayIn(zone, now) + day.fromToday);
  });
}

function compared<Value>(text: string, read: (typed: string) => Value | undefined): Compared<Value> | null {
  const [, sign, rest] = /^([<>]=?)(.+)$/.exec(text) ?? [];
  if (sign !== undefined) {
    const end = read(rest!);
    if (end === undefined) return null;
    const withEnds = sign.endsWith('=');
    return sign.startsWith('>') ? { from: end, to: null, withEnds } : { from: null, to: end, withEnds };
  }
  const ends = text.split('..');
  const [from, to = from] = ends.map((end) => (end === '' ? null : read(end)));
  const isOpen = ends.every((end) => end === '');
  return ends.length > 2 || isOpen || from === undefined || to === undefined ? null : { from, to, withEnds: true };
}
