import { federalCalendar, legalHolidays } from '#domain/calendar/belgium.ts';
import type { Calendar } from '#domain/calendar/calendar.ts';
import { type InEachLanguage, languages } from '#domain/language.ts';

/** The built-in rule sets. */
export const calendarBases = { legal: legalHolidays, federal: federalCalendar } as const satisfies Record<
  string,
  Calendar
>;
export type CalendarBase = keyof typeof calendarBases;

/** Maximum length of the reason for a day off. It appears in mails and beside the clock. */
export const reasonCharactersMax = 80;

/** Whether a reason is short enough and given in every language. */
export function isReason(reason: InEachLanguage): boolean {
  return languages.every((language) => reason[language] !== '' && reason[language].length <= reasonCharactersMax);
}
