import type { Calendar, DayOffRule, SkippedDay } from '#domain/calendar/calendar.ts';
import { civilDate, type Day, dateOf, dayOf, weekdayOf } from '#domain/calendar/day.ts';
import { easterSunday } from '#domain/calendar/easter.ts';
import type { InEachLanguage } from '#domain/language.ts';

/** Why the clock passes over a date: the calendar's own words, which say more than "weekend"; null on a business day (R17). */
export function dayOff(calendar: Calendar, date: string): SkippedDay['reason'] | null {
  const day = dayOf(date);
  return holiday(calendar, day) ?? (weekdayOf(day) >= 6 ? 'weekend' : null);
}

export function isBusinessDay(calendar: Calendar, day: Day): boolean {
  return weekdayOf(day) < 6 && holiday(calendar, day) === null;
}

/** The calendar's own words for a day off, weekends aside; of two rules the first. */
export function holiday(calendar: Calendar, day: Day): InEachLanguage | null {
  const date = dateOf(day);
  const { year, month, dayOfMonth } = civilDate(day);
  const fallsOn = (rule: DayOffRule) => {
    if (rule.kind === 'fixed') return rule.month === month && rule.day === dayOfMonth;
    if (rule.kind === 'once') return rule.date === date;
    return easterSunday(year) + rule.offsetDays === day;
  };
  return calendar.rules.find((rule) => isInForce(rule, date) && fallsOn(rule))?.reason ?? null;
}

/**
 * The last year for which the single days (bridge days) of a calendar are entered; null where it has none.
 * Later years are undecided: `doctor` names calendars that end soon.
 */
export function decidedUntil(calendar: Calendar): number | null {
  const years = calendar.rules.flatMap((rule) => (rule.kind === 'once' ? [Number(rule.date.slice(0, 4))] : []));
  return years.length > 0 ? Math.max(...years) : null;
}

function isInForce({ from, until }: DayOffRule, date: string): boolean {
  return (from === undefined || date >= from) && (until === undefined || date <= until);
}
