import { monthsOf, type YearDay, type YearMonth } from '#domain/calendar/calendar-year.ts';
import { isDecided } from '#domain/calendar/decided-years.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { type Language, textIn } from '#domain/language.ts';
import { calendarYearWords } from '#locales/admin/messages.ts';
import { listing, longDay, monthName } from '#locales/format.ts';
import { spansInWords } from '#mail/letters/parts.ts';

export type DayLook = 'business' | 'weekend' | 'off' | 'single' | 'offWeekend';

export interface DrawnDay {
  day: number;
  look: DayLook;
  hours: boolean;
  today: boolean;
}

export type DrawnMonth = ReturnType<typeof drawnMonth>;

export interface NamedDay {
  date: string;
  shown: string;
  reason: string;
  about: string;
}

/** `none`: the calendar has no bridge days, so nothing has to be decided. */
export type Decision =
  | { state: 'none' }
  | { state: 'undecided'; text: string; entered: string | null }
  | { state: 'decided'; text: string };

/** Returns a year of a desk's calendar in the reader's language. `today` is a date. */
export function yearView(desk: Desk, year: number, language: Language, today: string) {
  const words = calendarYearWords[language];
  const months = monthsOf(desk, year);
  const count = months.reduce((sum, month) => sum + month.businessDays, 0);
  return {
    year,
    months: months.map((month) => drawnMonth(month, language, today)),
    whole: words.whole({ year, count: words.business({ count }) }),
    named: months.flatMap(({ days }) => days.flatMap((day) => namedDay(day, language))),
    decision: decisionOf(desk, months, year, language),
  };
}

function drawnMonth({ month, days, businessDays }: YearMonth, language: Language, today: string) {
  const words = calendarYearWords[language];
  const name = monthName(month, language);
  const count = words.business({ count: businessDays });
  const off = days.flatMap(({ date, off }) =>
    off ? [`${Number(date.slice(8))} ${textIn(off.reason, language)}`] : [],
  );
  return {
    name,
    count,
    /** Weekday of its first day; 1 is Monday. */
    begins: days[0]!.weekday,
    days: days.map((day) => ({
      day: Number(day.date.slice(8)),
      look: lookOf(day),
      hours: day.exception !== null,
      today: day.date === today,
    })),
    /** The drawing in words. */
    label: words.drawn({ month: name, count, days: off.join(', ') }),
  };
}

function lookOf({ off, weekday }: YearDay): DayLook {
  if (off === null) return weekday >= 6 ? 'weekend' : 'business';
  if (weekday >= 6) return 'offWeekend';
  return off.kind === 'once' ? 'single' : 'off';
}

function namedDay({ date, weekday, off, exception, business }: YearDay, language: Language): NamedDay[] {
  const words = calendarYearWords[language];
  const shown = longDay(date, language, 'UTC');
  const kinds = off && [words.kinds[off.kind], ...(weekday >= 6 ? [words.atWeekend] : [])];
  const hours = exception && [
    exception.spans.length > 0 ? words.open({ hours: spansInWords(exception.spans, language) }) : words.closed,
    ...(business ? [words.stays] : []),
  ];
  return [
    ...(off && kinds ? [{ date, shown, reason: textIn(off.reason, language), about: kinds.join(', ') }] : []),
    ...(exception && hours
      ? [{ date, shown, reason: textIn(exception.reason, language), about: hours.join(', ') }]
      : []),
  ];
}

function decisionOf({ calendar }: Desk, months: YearMonth[], year: number, language: Language): Decision {
  if (!calendar.decidedYears) return { state: 'none' };
  const words = calendarYearWords[language];
  const single = months.flatMap(({ days }) => days.filter(({ off }) => off?.kind === 'once').map(({ date }) => date));
  const days = listing(
    single.map((date) => longDay(date, language, 'UTC')),
    language,
  );
  if (isDecided(calendar, year))
    return { state: 'decided', text: days === '' ? words.decidedNone({ year }) : words.decided({ year, days }) };
  return {
    state: 'undecided',
    text: words.undecided({ year }),
    entered: days === '' ? null : words.someEntered({ days }),
  };
}
