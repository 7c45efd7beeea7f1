import type { InEachLanguage } from '#domain/language.ts';
import { de } from '#locales/admin/calendar-year/de.ts';
import { en } from '#locales/admin/calendar-year/en.ts';
import { type CalendarYearWords, fr } from '#locales/admin/calendar-year/fr.ts';
import { nl } from '#locales/admin/calendar-year/nl.ts';

export const calendarYearWords: InEachLanguage<CalendarYearWords> = { fr, nl, de, en };
