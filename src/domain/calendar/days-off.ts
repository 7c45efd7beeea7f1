import type { Calendar, DayOffRule, SkippedDay } from '#domain/calendar/calendar.ts';
import { civilDate, type Day, dateOf, dayOf, weekdayOf } from '#domain/calendar/day.ts';
import { easterSunday } from '#domain/calendar/easter.ts';
import type { InEachLanguage } from '#domain/language.ts';

/** Why the clock passes over a date: the calendar's own words, which say more than "weekend"; null on a business day (R17). */
export function dayOff(calendar: Calendar, date: string): SkippedDay['reason'] | null {
  return whyOff(calendar, dayOf(date));
}

/** The same of a day. */
export function whyOff(calendar: Calendar, day: Day): SkippedDay['reason'] | null {
  return holiday(calendar, day) ?? (weekdayOf(day) >= 6 ? 'weekend' : null);
}

export function isBusinessDay(calendar: Calendar, day: Day): boolean {
  return weekdayOf(day) < 6 && holiday(calendar, day) === null;
}

/** The calendar's own words for a day off, weekends aside; of two rules the first. */
export function holiday({ rules }: Calendar, day: Day): InEachLanguage | null {
  const known = knownHolidays.get(rules) ?? new Map<Day, InEachLanguage | null>();
  knownHolidays.set(rules, known);
  const found = known.get(day);
  if (found !== undefined) return found;
  const reason = ruleOn({ rules }, day)?.reason ?? null;
  if (known.size >= knownDaysMax) known.clear();
  known.set(day, reason);
  return reason;
}

/** What was found for the days of ten years; rules never change, a changed calendar has others. */
const knownHolidays = new WeakMap<Calendar['rules'], Map<Day, InEachLanguage | null>>();
const knownDaysMax = 3_660;

/** The rule by which a day is off, weekends aside; of two the first. */
export function ruleOn({ rules }: Pick<Calendar, 'rules'>, day: Day): DayOffRule | null {
  const { year, month, dayOfMonth } = civilDate(day);
  const easter = easterSunday(year);
  const fallsOn = (rule: DayOffRule) => {
    if (rule.kind === 'fixed') return rule.day === dayOfMonth && rule.month === month;
    if (rule.kind === 'easter') return easter + rule.offsetDays === day;
    return rule.date === dateOf(day);
  };
  return rules.find((rule) => fallsOn(rule) && isInForce(rule, day)) ?? null;
}

function isInForce({ from, until }: DayOffRule, day: Day): boolean {
  return (from === undefined || day >= dayOf(from)) && (until === undefined || day <= dayOf(until));
}
