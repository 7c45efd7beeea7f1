import type { Calendar, DayOffRule } from '#domain/calendar/calendar.ts';
import { type CalendarBase, calendarBases, isReason } from '#domain/calendar/calendar-bases.ts';
import { readDate } from '#domain/calendar/day.ts';
import { dayOff } from '#domain/calendar/days-off.ts';
import { isOfBase, validityOf, withDates, yearlyKey, yearlyRules } from '#domain/calendar/yearly-days.ts';
import type { InEachLanguage } from '#domain/language.ts';

export type DayOffProblem = 'badDate' | 'known' | 'reasonMissing';

/**
 * Another rule set, with what the desk entered itself: its single days, its days of every year, the dates of validity
 * that it gave to a day of the set, and the years that it decided.
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

/** What the rule set has decided, and what the desk has; null where the rule set has no bridge days. */
function decidedWith(base: Pick<Calendar, 'decidedYears'>, { decidedYears }: Calendar): number[] | null {
  if (!base.decidedYears) return null;
  return [...new Set([...base.decidedYears, ...(decidedYears ?? [])])].sort((one, other) => one - other);
}

/** One day more, unless it is past, at a weekend, or off already. */
export function withDay(
  calendar: Calendar,
  { date, reason, today }: { date: string; reason: InEachLanguage; today: string },
): { rules: DayOffRule[] } | { problem: DayOffProblem } {
  if (readDate(date) === null || date < today || dayOff(calendar, date) === 'weekend') return { problem: 'badDate' };
  if (dayOff(calendar, date) !== null) return { problem: 'known' };
  if (!isReason(reason)) return { problem: 'reasonMissing' };
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
