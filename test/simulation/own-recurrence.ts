import { isBusinessDay, type OwnDesk, opensAt } from './own-days.ts';

/** When a template opens tickets: on a weekday, or on a day of a longer period. */
export interface OwnRule {
  every: 'week' | 'month' | 'quarter' | 'year';
  weekday?: number;
  on?: 'first' | 'last' | number;
}

export interface OwnOccurrence {
  on: string;
  at: number;
  /** The first day of its period. */
  period: string;
}

type Day = Temporal.PlainDate;

/** A desk that is closed for longer than two years has no next occurrence. */
const periodsMax = { week: 110, month: 26, quarter: 10, year: 4 };

/** The occurrence of each period that begins on `from` or later, first ones first. Periods without one are left out. */
export function* occurrences(rule: OwnRule, desk: OwnDesk, from: string): Generator<OwnOccurrence> {
  let start = startOf(rule.every, Temporal.PlainDate.from(from));
  if (start.toString() < from) start = next(rule.every, start);
  for (let left = periodsMax[rule.every]; left > 0; left--, start = next(rule.every, start)) {
    const day = dayIn(rule, desk, start);
    if (day === null) continue;
    yield { on: day.toString(), at: opensAt(desk, day.toString())!, period: start.toString() };
    left = periodsMax[rule.every];
  }
}

/** The first occurrence after a moment: it begins the count of a template. */
export function firstAfter(rule: OwnRule, desk: OwnDesk, moment: number, today: string): OwnOccurrence | null {
  const before = startOf(rule.every, startOf(rule.every, Temporal.PlainDate.from(today)).subtract({ days: 1 }));
  for (const each of occurrences(rule, desk, before.toString())) if (each.at > moment) return each;
  return null;
}

/** The last occurrence that is due, and how many earlier ones are, counted from a period. */
export function lastDue(rule: OwnRule, desk: OwnDesk, from: string, moment: number) {
  const due: OwnOccurrence[] = [];
  for (const each of occurrences(rule, desk, from)) {
    if (each.at > moment) break;
    due.push(each);
  }
  return { due: due.at(-1) ?? null, missed: Math.max(0, due.length - 1) };
}

function dayIn({ every, weekday = 1, on }: OwnRule, desk: OwnDesk, start: Day): Day | null {
  const end = next(every, start);
  if (on === 'last') return open(desk, end.subtract({ days: 1 }), -1, start.subtract({ days: 1 }));
  if (on === 'first') return open(desk, start, 1, end);
  const planned = (begins: Day) => {
    const last = next(every, begins).subtract({ days: 1 });
    const day = begins.add({ days: (every === 'week' ? weekday : Number(on)) - 1 });
    return Temporal.PlainDate.compare(day, last) > 0 ? last : day;
  };
  return open(desk, planned(start), 1, planned(end));
}

/** The first day on which the desk opens, forwards or backwards, before `end`. */
function open(desk: OwnDesk, from: Day, step: 1 | -1, end: Day): Day | null {
  for (let day = from; !day.equals(end); day = day.add({ days: step })) {
    const date = day.toString();
    if (isBusinessDay(desk.rules, date) && opensAt(desk, date) !== null) return day;
  }
  return null;
}

function startOf(every: OwnRule['every'], day: Day): Day {
  if (every === 'week') return day.subtract({ days: day.dayOfWeek - 1 });
  if (every === 'year') return day.with({ month: 1, day: 1 });
  const month = every === 'quarter' ? day.month - ((day.month - 1) % 3) : day.month;
  return day.with({ month, day: 1 });
}

function next(every: OwnRule['every'], start: Day): Day {
  if (every === 'week') return start.add({ days: 7 });
  return start.add({ months: { month: 1, quarter: 3, year: 12 }[every] });
}
