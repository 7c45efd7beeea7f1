import { federalCalendar, legalHolidays } from '#domain/calendar/belgium.ts';
import type { Calendar } from '#domain/calendar/calendar.ts';
import { type InEachLanguage, languages } from '#domain/language.ts';

/** The rule sets that come with Belfry. */
export const calendarBases = { legal: legalHolidays, federal: federalCalendar } as const satisfies Record<
  string,
  Calendar
>;
export type CalendarBase = keyof typeof calendarBases;

/** Longest reason of a day off: it stands in mails and beside a clock. */
export const reasonCharactersMax = 80;

/** Whether a reason is said in every language, and is short enough. */
export function isReason(reason: InEachLanguage): boolean {
  return languages.every((language) => reason[language] !== '' && reason[language].length <= reasonCharactersMax);
}
