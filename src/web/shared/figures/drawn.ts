import type { PeriodFigures, Spread } from '#domain/figures/figures.ts';
import type { Language } from '#domain/language.ts';
import { monthOf, number, shortMonth } from '#locales/format.ts';
import { workWords } from '#locales/public/messages.ts';
import type { BarRow, DrawnTable } from './views.ts';

interface Scale {
  /** In seconds; null if there is no target. */
  target: number | null;
  targetLabel: string | null;
  written: (seconds: number, language: Language) => string;
  language: Language;
}

/** Cut bars at four times the target, so that shorter bars stay distinct. */
const cutTargets = 4;

/** Returns durations as rows with bars. Positions and lengths are in percent. */
export function drawnTable(
  rows: (Pick<BarRow, 'name' | 'short' | 'beside'> & { spread: Spread | null; running?: boolean })[],
  { target, targetLabel, written, language }: Scale,
): DrawnTable {
  const longest = Math.max(1, ...rows.map(({ spread }) => spread?.ninetieth ?? spread?.median ?? 0));
  const roomy = target === null ? longest : Math.max(longest, target * 1.25);
  const whole = target === null ? roomy : Math.min(roomy, target * cutTargets);
  return {
    target: target === null || targetLabel === null ? null : { place: percent(target, whole), label: targetLabel },
    rows: rows.map(({ spread, ...row }) => ({
      ...row,
      half: spread && written(spread.median, language),
      nine: spread?.ninetieth == null ? null : written(spread.ninetieth, language),
      bar: spread && {
        half: percent(spread.median, whole),
        nine: spread.ninetieth === null ? null : percent(spread.ninetieth, whole),
        cut: (spread.ninetieth ?? spread.median) > whole,
      },
    })),
  };
}

export const secondsPerHour = 3600;

/** Returns a month's full and short name, and whether it is the current month. */
export function monthNames({ month }: { month: string }, today: string, language: Language) {
  const running = today.startsWith(month);
  return { name: monthOf(month, language), short: shortMonth(month, language), running };
}

/** Returns a median and a 90th percentile as text. */
export function spreadIn({ median, ninetieth }: Spread, written: Scale['written'], language: Language) {
  return { half: written(median, language), nine: ninetieth === null ? null : written(ninetieth, language) };
}

export function ofAll({ kept, of }: NonNullable<PeriodFigures['inTime']>, language: Language) {
  return { kept: number(kept, language), of: number(of, language) };
}

/** Returns a percentage with one decimal, at most 100, for a position in a drawing. */
export function percent(part: number, whole: number): number {
  return Math.min(100, Math.round((part / whole) * 1000) / 10);
}

/**
 * Returns service hours and minutes, never days, since a service day is shorter than a day. Rounded up, so that "within 5 min" is
 * true.
 */
export function inServiceHours(seconds: number, language: Language): string {
  const minutes = Math.max(1, Math.ceil(seconds / secondsPerMinute));
  return workWords[language].duration({ hours: Math.floor(minutes / 60), minutes: minutes % 60 });
}

/** Returns elapsed time in hours and minutes, or from one day on in days of 24 hours with one decimal. Rounded up. */
export function inWallTime(seconds: number, language: Language): string {
  return seconds < secondsPerDay ? inServiceHours(seconds, language) : inDays(seconds, language);
}

/** Returns the format for a whole column: days if its median is at least a day, so that all rows share a unit. */
export function wallTimeAround(middle: number): typeof inWallTime {
  return middle < secondsPerDay ? inWallTime : inDays;
}

function inDays(seconds: number, language: Language): string {
  const count = Math.ceil((seconds / secondsPerDay) * 10) / 10;
  return workWords[language].days({ days: number(count, language), count });
}

const secondsPerMinute = 60;
const secondsPerDay = 86_400;
