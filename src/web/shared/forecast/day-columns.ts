import type { Calendar } from '#domain/calendar/calendar.ts';
import { type Day, dateOf, dayIn, weekdayOf } from '#domain/calendar/day.ts';
import { whyOff } from '#domain/calendar/days-off.ts';
import type { Language } from '#domain/language.ts';
import { forecastWords } from '#locales/console/messages.ts';
import { longDay, weekdayShort } from '#locales/format.ts';
import type { ForecastGroup, StepKind } from './forecast-steps.ts';

/** A day of the axis: counts per kind, and the same as a sentence. */
export interface DayColumn {
  date: string;
  weekday: string;
  day: string;
  isToday: boolean;
  /** The start of a week; narrow screens label only these days. */
  isMonday: boolean;
  /** The calendar does not count this day; a step on it was overdue, or is at midnight. */
  off: boolean;
  counts: Record<StepKind, number>;
  total: number;
  sentence: string;
}

interface Axis {
  calendar: Calendar | undefined;
  zone: string;
  now: string;
  last: Day;
  language: Language;
}

/** Returns every day from today to the last, including empty days. */
export function dayColumns(
  steps: readonly ForecastGroup[],
  { calendar, zone, now, last, language }: Axis,
): DayColumn[] {
  const words = forecastWords[language];
  const byDate = Map.groupBy(steps, ({ date }) => date);
  const today = dayIn(zone, now);
  const columns: DayColumn[] = [];
  for (let day = today; day <= last; day++) {
    const date = dateOf(day);
    const counts = { remind: 0, notice: 0, close: 0, stopped: 0 };
    for (const { kind, count } of byDate.get(date) ?? []) counts[kind] += count;
    const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
    columns.push({
      date,
      counts,
      total,
      isToday: day === today,
      isMonday: weekdayOf(day) === 1,
      weekday: weekdayShort(date, language, 'UTC'),
      day: date.slice(8).replace(/^0/, ''),
      off: calendar !== undefined && whyOff(calendar, day) !== null,
      sentence: words.daySays({ day: longDay(date, language, 'UTC'), what: whatOf(counts, language) }),
    });
  }
  return columns;
}

function whatOf(counts: Record<StepKind, number>, language: Language): string {
  const words = forecastWords[language];
  const said = (Object.keys(counts) as StepKind[]).flatMap((kind) =>
    counts[kind] > 0 ? [words.counted[kind]({ count: counts[kind] })] : [],
  );
  return said.length === 0 ? words.nothing : said.join(', ');
}
