import type { DayOffRule } from '#domain/calendar/calendar.ts';
import { civilDate, type Day, dateOf, weekdayOf } from '#domain/calendar/day.ts';
import { type YearlyRule, yearlyDay } from '#domain/calendar/yearly-day.ts';
import type { InEachLanguage } from '#domain/language.ts';
import { easterSunday, orthodoxEasterSunday } from './easter.ts';

/** A holiday as published: its days over some years, at most one rule's, in order. */
export interface PublishedHoliday {
  reason: InEachLanguage;
  days: readonly Day[];
}

/**
 * Returns the rules of published holidays: the one yearly rule that gives all their days from the first to the last year, or each day
 * by itself. Only days from Monday to Friday matter, since the others are never business days.
 */
export function fitRules(holidays: readonly PublishedHoliday[], years: { first: number; last: number }): DayOffRule[] {
  return holidays.flatMap(({ reason, days }): DayOffRule[] => {
    const working = days.filter(isWeekday);
    const rule = candidates(reason, working).find((each) => gives(each, working, years));
    return rule ? [rule] : working.map((day) => ({ kind: 'once', date: dateOf(day), reason }));
  });
}

function isWeekday(day: Day): boolean {
  return weekdayOf(day) < 6;
}

/** The rules that give the first of the days, from the simplest. */
function candidates(reason: InEachLanguage, days: readonly Day[]): YearlyRule[] {
  const [first] = days;
  if (first === undefined) return [];
  const { year, month, dayOfMonth } = civilDate(first);
  const earliest = days.map(civilDate).reduce((one, other) => (orderOf(other) < orderOf(one) ? other : one));
  return [
    { kind: 'fixed', month, day: dayOfMonth, reason },
    { kind: 'easter', offsetDays: first - easterSunday(year), reason },
    { kind: 'orthodox', offsetDays: first - orthodoxEasterSunday(year), reason },
    { kind: 'weekday', weekday: weekdayOf(first), month: earliest.month, day: earliest.dayOfMonth, reason },
  ];
}

function orderOf({ month, dayOfMonth }: { month: number; dayOfMonth: number }): number {
  return month * 100 + dayOfMonth;
}

function gives(rule: YearlyRule, days: readonly Day[], { first, last }: { first: number; last: number }): boolean {
  const each = Array.from({ length: last - first + 1 }, (_, index) => yearlyDay(rule, first + index));
  const given = each.filter((day) => day !== null && isWeekday(day));
  return given.length === days.length && given.every((day, index) => day === days[index]);
}
