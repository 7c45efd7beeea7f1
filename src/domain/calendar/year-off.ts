import type { Calendar } from '#domain/calendar/calendar.ts';
import { civilDay, dateOf } from '#domain/calendar/day.ts';
import { decidedUntil, holiday } from '#domain/calendar/days-off.ts';
import type { InEachLanguage } from '#domain/language.ts';

export interface DayOff {
  date: string;
  reason: InEachLanguage;
}

/** The days off of a year by its calendar, weekends aside, in order. `decided` is false while its bridge days are not entered (R17). */
export function daysOffOf(calendar: Calendar, year: number): { days: DayOff[]; decided: boolean } {
  const days: DayOff[] = [];
  for (let day = civilDay(year, 1, 1); day < civilDay(year + 1, 1, 1); day++) {
    const reason = holiday(calendar, day);
    if (reason !== null) days.push({ date: dateOf(day), reason });
  }
  const until = decidedUntil(calendar);
  return { days, decided: until === null || year <= until };
}
