import type { InEachLanguage } from '#domain/language.ts';
import { de } from '#locales/admin/calendar-file/de.ts';
import { en } from '#locales/admin/calendar-file/en.ts';
import { type CalendarFileWords, fr } from '#locales/admin/calendar-file/fr.ts';
import { nl } from '#locales/admin/calendar-file/nl.ts';

export const calendarFileWords: InEachLanguage<CalendarFileWords> = { fr, nl, de, en };
