import type { Calendar } from '#domain/calendar/calendar.ts';
import { dateIn } from '#domain/calendar/day.ts';
import type { Instant } from '#domain/instant.ts';

/**
 * Whether the bridge days of a year are decided, even if there are none. Always true for a calendar without bridge days (R17).
 */
export function isDecided({ decidedYears }: Pick<Calendar, 'decidedYears'>, year: number): boolean {
  return !decidedYears || decidedYears.includes(year);
}

/** Returns the decided years with or without one year. Null for a calendar without bridge days. */
export function withDecision(
  { decidedYears }: Pick<Calendar, 'decidedYears'>,
  year: number,
  decided: boolean,
): Pick<Calendar, 'decidedYears'> {
  if (!decidedYears) return { decidedYears: null };
  const others = decidedYears.filter((each) => each !== year);
  return { decidedYears: decided ? [...others, year].sort((one, other) => one - other) : others };
}

/** From October, deadlines reach into the next year, and its bridge days are usually known. */
const asksFromMonth = 10;

/** Returns the first undecided year that deadlines need: this year, and from 1 October the next. Null if none is undecided. */
export function undecidedYear(calendar: Calendar, zone: string, now: Instant): number | null {
  const [year = 0, month = 0] = dateIn(zone, now).split('-').map(Number);
  const needed = month >= asksFromMonth ? [year, year + 1] : [year];
  return needed.find((each) => !isDecided(calendar, each)) ?? null;
}
