import type { Calendar, DayOffRule } from '#domain/calendar/calendar.ts';
import { civilDay, type Day, dateOf } from '#domain/calendar/day.ts';
import { ruleOn } from '#domain/calendar/days-off.ts';
import { isDecided } from '#domain/calendar/decided-years.ts';
import type { InEachLanguage } from '#domain/language.ts';

export interface DayOff {
  date: string;
  reason: InEachLanguage;
  kind: DayOffRule['kind'];
}

/** Returns the days off of a year, without weekends, in order. `decided` is false until its bridge days are entered (R17). */
export function daysOffOf(calendar: Calendar, year: number): { days: DayOff[]; decided: boolean } {
  const days: DayOff[] = [];
  for (let day = civilDay(year, 1, 1); day < civilDay(year + 1, 1, 1); day++) {
    const rule = ruleOn(calendar, day);
    if (rule !== null) days.push(dayOffBy(rule, day));
  }
  return { days, decided: isDecided(calendar, year) };
}

/** Returns a day off with the reason of its rule. */
export function dayOffBy({ reason, kind }: DayOffRule, day: Day): DayOff {
  return { date: dateOf(day), reason, kind };
}
