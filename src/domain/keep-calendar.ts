import { federalCalendar, legalHolidays } from '#domain/calendar/belgium.ts';
import type { Calendar, DayOffRule } from '#domain/calendar/calendar.ts';
import { dayOf } from '#domain/calendar/day.ts';
import { dayOff } from '#domain/calendar/days-off.ts';
import { type InEachLanguage, languages } from '#domain/language.ts';

/** The rule sets that come with Belfry. */
export const calendarBases = { legal: legalHolidays, federal: federalCalendar } as const;
export type CalendarBase = keyof typeof calendarBases;

/** Longest reason of a day off: it stands in mails and beside a clock. */
const reasonCharactersMax = 80;

export type DayOffProblem = 'badDate' | 'known' | 'reasonMissing';

/** Another rule set, with the single days that were entered for the calendar. */
export function withBase(calendar: Calendar, base: CalendarBase): Omit<Calendar, 'id'> {
  const { names, rules } = calendarBases[base];
  const known = new Set(rules.flatMap((rule) => (rule.kind === 'once' ? [rule.date] : [])));
  return { names, rules: [...rules, ...singleDays(calendar).filter(({ date }) => !known.has(date))] };
}

/** One day more, unless it is past, at a weekend, or off already. */
export function withDay(
  calendar: Calendar,
  { date, reason, today }: { date: string; reason: InEachLanguage; today: string },
): { rules: DayOffRule[] } | { problem: DayOffProblem } {
  if (!isDate(date) || date < today || dayOff(calendar, date) === 'weekend') return { problem: 'badDate' };
  if (dayOff(calendar, date) !== null) return { problem: 'known' };
  const isSaid = languages.every(
    (language) => reason[language] !== '' && reason[language].length <= reasonCharactersMax,
  );
  if (!isSaid) return { problem: 'reasonMissing' };
  return { rules: [...calendar.rules, { kind: 'once', date, reason }] };
}

/** The rules without a single day; one that is not there changes nothing. */
export function withoutDay(calendar: Calendar, date: string): DayOffRule[] {
  return calendar.rules.filter((rule) => rule.kind !== 'once' || rule.date !== date);
}

/** The days that were entered year by year, in order. */
export function singleDays(calendar: Calendar): Extract<DayOffRule, { kind: 'once' }>[] {
  const days = calendar.rules.filter((rule) => rule.kind === 'once');
  return days.toSorted((a, b) => (a.date < b.date ? -1 : 1));
}

function isDate(text: string): boolean {
  try {
    return /^\d{4}-\d\d-\d\d$/.test(text) && Number.isFinite(dayOf(text));
  } catch {
    return false;
  }
}
