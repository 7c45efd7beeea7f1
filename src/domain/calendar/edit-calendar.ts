import type { Calendar, DayOffRule } from '#domain/calendar/calendar.ts';
import { readDate } from '#domain/calendar/day.ts';
import { dayOff } from '#domain/calendar/days-off.ts';
import { isOfBase, validityOf, withDates, yearlyKey, yearlyRules } from '#domain/calendar/yearly-days.ts';
import type { InEachLanguage, Language } from '#domain/language.ts';
import { type CalendarBase, calendarBases, isReason } from './belgium.ts';

export type DayOffProblem = 'badDate' | 'known' | 'reasonMissing';

/**
 * Switches a calendar to another rule set and keeps the desk's own entries: single days, yearly days, changed dates of validity
 * and decided years.
 */
export function withBase(calendar: Calendar, base: CalendarBase): Omit<Calendar, 'id'> {
  const { names, rules } = calendarBases[base];
  const yearly = yearlyRules(calendar);
  const taken = rules.map((rule) => {
    if (rule.kind === 'once') return rule;
    const before = yearly.find((each) => yearlyKey(each) === yearlyKey(rule));
    return before ? withDates(rule, validityOf(before)) : rule;
  });
  const own = yearly.filter((rule) => !isOfBase(calendar, rule) && !isOfBase({ names }, rule));
  const known = new Set(rules.flatMap((rule) => (rule.kind === 'once' ? [rule.date] : [])));
  const single = singleDays(calendar).filter(({ date }) => !known.has(date));
  return { names, rules: [...taken, ...own, ...single], decidedYears: decidedWith(calendarBases[base], calendar) };
}

/** The decided years of the rule set and of the desk; null if the rule set has no bridge days. */
function decidedWith(base: Pick<Calendar, 'decidedYears'>, { decidedYears }: Calendar): number[] | null {
  if (!base.decidedYears) return null;
  return [...new Set([...base.decidedYears, ...(decidedYears ?? [])])].sort((one, other) => one - other);
}

/** Adds a day off, unless it is past, at a weekend, or off already. */
export function withDay(
  calendar: Calendar,
  { date, reason, today, needed }: { date: string; reason: InEachLanguage; today: string; needed: readonly Language[] },
): { rules: DayOffRule[] } | { refused: DayOffProblem } {
  if (readDate(date) === null || date < today || dayOff(calendar, date) === 'weekend') return { refused: 'badDate' };
  if (dayOff(calendar, date) !== null) return { refused: 'known' };
  if (!isReason(reason, needed)) return { refused: 'reasonMissing' };
  return { rules: [...calendar.rules, { kind: 'once', date, reason }] };
}

/** Returns the rules without a single day; unchanged if it is not there. */
export function withoutDay(calendar: Calendar, date: string): DayOffRule[] {
  return calendar.rules.filter((rule) => rule.kind !== 'once' || rule.date !== date);
}

/** Returns the single days off, in order. */
export function singleDays(calendar: Calendar): Extract<DayOffRule, { kind: 'once' }>[] {
  const days = calendar.rules.filter((rule) => rule.kind === 'once');
  return days.toSorted((a, b) => (a.date < b.date ? -1 : 1));
}
