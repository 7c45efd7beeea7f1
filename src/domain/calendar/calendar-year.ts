import type { HoursException, Opening } from '#domain/calendar/calendar.ts';
import { civilDay, type Day, dateOf, weekdayOf } from '#domain/calendar/day.ts';
import { isBusinessDay, ruleOn } from '#domain/calendar/days-off.ts';
import { exceptionCounts, exceptionOn } from '#domain/calendar/exceptions.ts';
import { type DayOff, dayOffBy } from '#domain/calendar/year-off.ts';

/** A day of the year view: what it means for deadlines (R17), and its label. */
export interface YearDay {
  date: string;
  weekday: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  business: boolean;
  /** Also set at weekends, where it changes nothing. */
  off: DayOff | null;
  /** Special hours on this day. */
  exception: HoursException | null;
}

export interface YearMonth {
  /** 1 is January. */
  month: number;
  days: YearDay[];
  businessDays: number;
}

/** Returns the twelve months of a year under a calendar and its hours. */
export function monthsOf(opening: Opening, year: number): YearMonth[] {
  return Array.from({ length: 12 }, (_, index) => monthOf(opening, year, index + 1));
}

function monthOf(opening: Opening, year: number, month: number): YearMonth {
  const first = civilDay(year, month, 1);
  const next = month === 12 ? civilDay(year + 1, 1, 1) : civilDay(year, month + 1, 1);
  const days = Array.from({ length: next - first }, (_, index) => dayOfYear(opening, first + index));
  return { month, days, businessDays: days.filter(({ business }) => business).length };
}

function dayOfYear(opening: Opening, day: Day): YearDay {
  const rule = ruleOn(opening.calendar, day);
  const exception = exceptionOn(opening.exceptions, day);
  return {
    date: dateOf(day),
    weekday: weekdayOf(day),
    business: isBusinessDay(opening.calendar, day),
    off: rule && dayOffBy(rule, day),
    exception: exception && exceptionCounts(exception, opening, day) ? exception : null,
  };
}
