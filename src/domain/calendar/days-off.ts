import type { Calendar, DayOffRule, SkippedDay } from '#domain/calendar/calendar.ts';
import { civilDate, type Day, dateOf, dayOf, weekdayOf } from '#domain/calendar/day.ts';
import { yearlyDay } from '#domain/calendar/yearly-day.ts';
import type { InEachLanguage } from '#domain/language.ts';

/** Returns why a date is a day off; null on a business day. The calendar's own text goes before "weekend" (R17). */
export function dayOff(calendar: Calendar, date: string): SkippedDay['reason'] | null {
  return whyOff(calendar, dayOf(date));
}

/** Returns why a day is off; null on a business day. */
export function whyOff(calendar: Calendar, day: Day): SkippedDay['reason'] | null {
  return holiday(calendar, day) ?? (weekdayOf(day) >= 6 ? 'weekend' : null);
}

export function isBusinessDay(calendar: Calendar, day: Day): boolean {
  return weekdayOf(day) < 6 && holiday(calendar, day) === null;
}

/** Returns the calendar's own text for a day off, ignoring weekends. The first matching rule wins. */
export function holiday({ rules }: Calendar, day: Day): InEachLanguage | null {
  return ruleOn({ rules }, day)?.reason ?? null;
}

/** Returns the first rule that makes a day off, ignoring weekends. */
export function ruleOn({ rules }: Pick<Calendar, 'rules'>, day: Day): DayOffRule | null {
  const { year } = civilDate(day);
  const date = dateOf(day);
  const fallsOn = (rule: DayOffRule) => (rule.kind === 'once' ? rule.date === date : yearlyDay(rule, year) === day);
  return rules.find((rule) => fallsOn(rule) && isInForce(rule, day)) ?? null;
}

function isInForce({ from, until }: DayOffRule, day: Day): boolean {
  return (from === undefined || day >= dayOf(from)) && (until === undefined || day <= dayOf(until));
}
