import type { PeriodFigures, Spread } from '#domain/figures/figures.ts';
import type { Language } from '#domain/language.ts';
import { monthOf, number, shortMonth } from '#locales/format.ts';
import type { BarRow, DrawnTable } from './views.ts';

interface Scale {
  /** Seconds; null where nothing is promised. */
  target: number | null;
  targetLabel: string | null;
  written: (seconds: number, language: Language) => string;
  language: Language;
}

/** A bar that is longer than four times the promise is cut, so that the others can still be told apart. */
const cutTargets = 4;

/** Durations as rows with their bars; places and lengths in percent. */
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

/** A month in full and in short, and whether it still runs. */
export function monthNames({ month }: { month: string }, today: string, language: Language) {
  const running = today.startsWith(month);
  return { name: monthOf(month, language), short: shortMonth(month, language), running };
}

/** A median and a 90th percentile as they are written. */
export function spreadIn({ median, ninetieth }: Spread, written: Scale['written'], language: Language) {
  return { half: written(median, language), nine: ninetieth === null ? null : written(ninetieth, language) };
}

export function ofAll({ kept, of }: NonNullable<PeriodFigures['inTime']>, language: Language) {
  return { kept: number(kept, language), of: number(of, language) };
}

/** To a tenth, at most 100: a place in a drawing. */
export function percent(part: number, whole: number): number {
  return Math.min(100, Math.round((part / whole) * 1000) / 10);
}
