import type { Calendar } from '#domain/calendar/calendar.ts';
import { dateIn } from '#domain/calendar/day.ts';
import type { Instant } from '#domain/instant.ts';

/** Whether the bridge days of a year are decided, be it that there are none; of a calendar without bridge days each year is (R17). */
export function isDecided({ decidedYears }: Pick<Calendar, 'decidedYears'>, year: number): boolean {
  return !decidedYears || decidedYears.includes(year);
}

/** The decided years with or without one; a calendar that has no bridge days decides nothing. */
export function withDecision(
  { decidedYears }: Pick<Calendar, 'decidedYears'>,
  year: number,
  decided: boolean,
): Pick<Calendar, 'decidedYears'> {
  if (!decidedYears) return { decidedYears: null };
  const others = decidedYears.filter((each) => each !== year);
  return { decidedYears: decided ? [...others, year].sort((one, other) => one - other) : others };
}

/** From October on the deadlines that are counted reach into the next year, and bridge days are usually known. */
const asksFromMonth = 10;

/** The first year that is counted on and not decided: this one, from 1 October also the next; null where nothing is to do. */
export function undecidedYear(calendar: Calendar, zone: string, now: Instant): number | null {
  const [year = 0, month = 0] = dateIn(zone, now).split('-').map(Number);
  const needed = month >= asksFromMonth ? [year, year + 1] : [year];
  return needed.find((each) => !isDecided(calendar, each)) ?? null;
}
