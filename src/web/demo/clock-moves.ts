import { businessDaysLater } from '#domain/calendar/business-days.ts';
import { dateOf, dayIn } from '#domain/calendar/day.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { Instant } from '#domain/instant.ts';

export const moves = ['businessDay', 'hour', 'day', 'week'] as const;
export type Move = (typeof moves)[number];

/** Returns the instant to which a clock button leads. A business day begins at 9:00 desk time, after the morning mails. */
export function targetOf(move: Move, now: Instant, desk: Desk): Instant {
  const here = Temporal.Instant.from(now).toZonedDateTimeISO(desk.zone);
  if (move === 'hour') return here.add({ hours: 1 }).toInstant().toString();
  if (move === 'day') return here.add({ days: 1 }).toInstant().toString();
  if (move === 'week') return here.add({ weeks: 1 }).toInstant().toString();
  const next = dateOf(businessDaysLater(desk.calendar, dayIn(desk.zone, now), 1));
  return instantOf(`${next}T09:00`, desk.zone);
}

/** Parses a local date and time from native fields. Null if they are invalid. */
export function readTarget(date: string, time: string, zone: string): Instant | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(date) || !/^\d\d:\d\d$/.test(time)) return null;
  try {
    return instantOf(`${date}T${time}`, zone);
  } catch {
    return null;
  }
}

export function isMove(word: unknown): word is Move {
  return moves.some((move) => move === word);
}

function instantOf(local: string, zone: string): Instant {
  return Temporal.PlainDateTime.from(local).toZonedDateTime(zone).toInstant().toString();
}
