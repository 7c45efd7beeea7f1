import type { InEachLanguage } from '#domain/language.ts';
import { de } from '#locales/admin/calendar/de.ts';
import { en } from '#locales/admin/calendar/en.ts';
import { type CalendarWords, fr } from '#locales/admin/calendar/fr.ts';
import { nl } from '#locales/admin/calendar/nl.ts';

export const calendarWords: InEachLanguage<CalendarWords> = { fr, nl, de, en };
