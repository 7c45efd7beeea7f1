import type { Calendar, DayOffRule } from '#domain/calendar/calendar.ts';
import { readDate } from '#domain/calendar/day.ts';
import { dayOff } from '#domain/calendar/days-off.ts';
import { isOfBase, validityOf, withDates, yearlyKey, yearlyRules } from '#domain/calendar/yearly-days.ts';
import type { InEachLanguage, Language } from '#domain/language.ts';
import { isReason } from './belgium.ts';

export type DayOffProblem = 'badDate' | 'known' | 'reasonMissing';

/**
 * Switches a calendar from one rule set, if it has one, to another, and keeps the desk's own entries: single days, yearly days, changed
 * dates of validity and decided years.
 */
export function withBase(calendar: Calendar, before: Calendar | null, base: Calendar): Omit<Calendar, 'id'> {
  const { names, rules } = base;
  const yearly = yearlyRules(calendar);
  const taken = rules.map((rule) => {
    if (rule.kind === 'once') return rule;
    const known = yearly.find((each) => yearlyKey(each) === yearlyKey(rule));
    return known ? withDates(rule, validityOf(known)) : rule;
  });
  const own = yearly.filter((rule) => !isOfBase(before, rule) && !isOfBase(base, rule));
  const single = ownDays(calendar, before).filter(({ date }) => !datesOf(base).has(date));
  return { names, rules: [...taken, ...own, ...single], decidedYears: decidedWith(base, calendar) };
}

/** The single days that the desk entered itself, and not its rule set. */
export function ownDays(calendar: Calendar, base: Calendar | null) {
  const given = base ? datesOf(base) : new Set();
  return singleDays(calendar).filter(({ date }) => !given.has(date));
}

function datesOf(calendar: Calendar): Set<string> {
  return new Set(singleDays(calendar).map(({ date }) => date));
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
