import type { InEachLanguage } from '#domain/language.ts';

/**
 * A calendar is data with reasons and dates of validity, never code (R17). Saturdays and Sundays are never business days; rules
 * define the other days off.
 */
export interface Calendar {
  id: string;
  names: InEachLanguage;
  rules: readonly DayOffRule[];
  /** The years whose bridge days are decided, including years without any. Null or absent if the calendar has no bridge days. */
  decidedYears?: readonly number[] | null;
}

/**
 * `fixed`: every year on that date. `easter` and `orthodox`: days after the Easter Sunday of that church. `weekday`: the first such
 * ISO weekday on or after a date, so the second Monday of June is the Monday from 8 June. `once`: one date.
 */
export type DayOffRule = { reason: InEachLanguage; from?: string; until?: string } & (
  | { kind: 'fixed'; month: number; day: number }
  | { kind: 'easter'; offsetDays: number }
  | { kind: 'orthodox'; offsetDays: number }
  | { kind: 'weekday'; weekday: Weekday; month: number; day: number }
  | { kind: 'once'; date: string }
);

/** A day that the clock skips. `reason` is `weekend` or the calendar's own text. */
export interface SkippedDay {
  date: string;
  reason: 'weekend' | InEachLanguage;
}

/** The business days between day 0 and a deadline. `closesAt` is 24:00 of the last day counted (R17). */
export interface CountedDays {
  counted: string[];
  skipped: SkippedDay[];
  closesAt: string;
}

/** ISO: 1 is Monday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Opening hours by ISO weekday (1 is Monday), as spans of `HH:MM`. No spans means closed. */
export type WeeklyHours = Partial<Record<Weekday, HoursSpan[]>>;

export interface HoursSpan {
  opens: string;
  closes: string;
}

/**
 * Special hours from one date to another, both included; no spans means closed. A single date applies to any day, even a Saturday
 * or day off. A longer exception applies only to days that are otherwise open.
 */
export interface HoursException {
  /** A desk and its lines may share an exception under the same id. */
  id: string;
  from: string;
  until: string;
  spans: HoursSpan[];
  reason: InEachLanguage;
}

/** When a desk or a phone line is open. A desk is an `Opening` itself. */
export interface Opening {
  hours: WeeklyHours;
  exceptions?: readonly HoursException[];
  calendar: Calendar;
  zone: string;
}

/**
 * Returns the canonical name of a time zone (`Europe/Brussels` for `europe/brussels`), or null. Offsets are refused, because they
 * ignore daylight saving time.
 */
export function readZone(text: string): string | null {
  if (!/^[A-Za-z]/.test(text)) return null;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
