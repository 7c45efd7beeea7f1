import type { InEachLanguage } from '#domain/language.ts';

/**
 * A calendar is data with reasons and dates of validity, never code (R17).
 * Saturdays and Sundays are never business days; rules name the other days off.
 */
export interface Calendar {
  id: string;
  names: InEachLanguage;
  rules: readonly DayOffRule[];
  /** The years whose bridge days are decided, also where there are none; null or absent is a calendar that has none. */
  decidedYears?: readonly number[] | null;
}

/** `fixed`: every year on that day. `easter`: days after Easter Sunday. `once`: one day of one year. */
export type DayOffRule = { reason: InEachLanguage; from?: string; until?: string } & (
  | { kind: 'fixed'; month: number; day: number }
  | { kind: 'easter'; offsetDays: number }
  | { kind: 'once'; date: string }
);

/** A day that the clock passes over. `reason` is `weekend`, or the calendar's own words. */
export interface SkippedDay {
  date: string;
  reason: 'weekend' | InEachLanguage;
}

/** The business days between a day 0 and a deadline: `closesAt` is 24:00 of the last day counted (R17). */
export interface CountedDays {
  counted: string[];
  skipped: SkippedDay[];
  closesAt: string;
}

/** Opening hours by ISO weekday, 1 is Monday: spans of `HH:MM`, none is closed. */
export type WeeklyHours = Partial<Record<1 | 2 | 3 | 4 | 5 | 6 | 7, HoursSpan[]>>;

export interface HoursSpan {
  opens: string;
  closes: string;
}

/**
 * Other hours than the week's, from one date to another, both included; no spans is closed. A single date opens whatever
 * day it is, a Saturday or a day off too; of several dates it counts on those that are open otherwise.
 */
export interface HoursException {
  /** One exception may stand at a desk and at its lines: it has one id. */
  id: string;
  from: string;
  until: string;
  spans: HoursSpan[];
  reason: InEachLanguage;
}

/** When a desk or a phone line is open: a desk is one itself. */
export interface Opening {
  hours: WeeklyHours;
  exceptions?: readonly HoursException[];
  calendar: Calendar;
  zone: string;
}
