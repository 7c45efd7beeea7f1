import type { DayOffRule } from '#domain/calendar/calendar.ts';
import { civilDate, civilDay, type Day, weekdayOf } from '#domain/calendar/day.ts';
import { easterSunday, orthodoxEasterSunday } from '#domain/calendar/easter.ts';

/** A yearly day off. */
export type YearlyRule = Exclude<DayOffRule, { kind: 'once' }>;

/** Returns the day of a yearly rule in a year, whether or not it counts then; null for 29 February in most years. */
export function yearlyDay(rule: YearlyRule, year: number): Day | null {
  if (rule.kind === 'easter') return easterSunday(year) + rule.offsetDays;
  if (rule.kind === 'orthodox') return orthodoxEasterSunday(year) + rule.offsetDays;
  const day = civilDay(year, rule.month, rule.day);
  if (rule.kind === 'weekday') return day + ((rule.weekday - weekdayOf(day) + 7) % 7);
  return civilDate(day).dayOfMonth === rule.day ? day : null;
}
