import { civilDay, dateOf } from '#domain/calendar/day.ts';
import { holiday } from '#domain/calendar/days-off.ts';
import { easterSunday } from '#domain/calendar/easter.ts';
import type { YearlyRule } from '#domain/calendar/yearly-days.ts';
import type { Language } from '#domain/language.ts';
import { longDate } from '#locales/format.ts';

/** Enough years to show the end of most validity periods. */
const yearsShown = 5;

/** Returns the dates of a yearly day from this year on, and whether it counts then. */
export function comingYears(rule: YearlyRule, today: string, language: Language): { date: string; isOff: boolean }[] {
  const first = Number(today.slice(0, 4));
  const alone = { id: '', names: rule.reason, rules: [rule] };
  return Array.from({ length: yearsShown }, (_, at) => first + at).flatMap((year) => {
    const day = rule.kind === 'easter' ? easterSunday(year) + rule.offsetDays : civilDay(year, rule.month, rule.day);
    // 29 February does not exist in most years.
    if (rule.kind === 'fixed' && Number(dateOf(day).slice(8)) !== rule.day) return [];
    return [{ date: longDate(dateOf(day), language, 'UTC'), isOff: holiday(alone, day) !== null }];
  });
}
