import type { DayOffRule, HoursException, HoursSpan, WeeklyHours } from '#domain/calendar/calendar.ts';

/**
 * The simulation's own count of days and hours, derived from R3, R15 and R17. It shares no code with the desk, so that a fault in
 * either shows.
 */
export interface OwnDesk {
  id: string;
  prefix: string;
  mailbox: string;
  languages: readonly string[];
  zone: string;
  rules: readonly DayOffRule[];
  hours: WeeklyHours;
  exceptions: readonly HoursException[];
  firstAnswerServiceHours: number;
  reminderDays: readonly number[];
  noticeDay: number;
  closingDays: number;
  extensionDays: number;
}

export function dateAt(zone: string, moment: number): string {
  return Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/** 24:00 of a date. */
export function endOf(zone: string, date: string): number {
  return momentOf(zone, plus(date, 1), '00:00');
}

export function momentOf(zone: string, date: string, time: string): number {
  const wall = Temporal.PlainDate.from(date).toPlainDateTime(Temporal.PlainTime.from(time));
  return wall.toZonedDateTime(zone).epochMilliseconds;
}

export function isBusinessDay(rules: readonly DayOffRule[], date: string): boolean {
  const day = Temporal.PlainDate.from(date);
  return day.dayOfWeek <= 5 && !isDayOff(rules, day);
}

/** The first `count` business days after day 0. */
export function businessDaysAfter(rules: readonly DayOffRule[], date: string, count: number): string[] {
  const days: string[] = [];
  for (let day = plus(date, 1); days.length < count; day = plus(day, 1)) if (isBusinessDay(rules, day)) days.push(day);
  return days;
}

/** When a ticket closes after a notice on day 0 without a reaction (R17). */
export function closesAfter(desk: OwnDesk, day0: string, count: number): number {
  return endOf(desk.zone, businessDaysAfter(desk.rules, day0, count).at(-1) ?? day0);
}

/** The desk's opening time on the `count`-th business day after day 0 (R15). */
export function openingAfter(desk: OwnDesk, day0: string, count: number): number {
  return openingOn(desk, businessDaysAfter(desk.rules, day0, count).at(-1) ?? day0);
}

/** The desk's opening time on a date; its earliest opening time on a weekday without hours. */
export function openingOn(desk: OwnDesk, date: string): number {
  const usual = desk.hours[weekdayOf(date)] ?? [];
  const all = [hoursOf(desk, date), usual, Object.values(desk.hours).flat()].find((spans) => spans.length > 0) ?? [];
  const opens = all.map((span) => span.opens).sort()[0];
  return momentOf(desk.zone, date, opens ?? '00:00');
}

/** When the desk opens on a date; null if it does not. */
export function opensAt(desk: OwnDesk, date: string): number | null {
  const [first] = hoursOf(desk, date)
    .filter(({ opens, closes }) => opens < closes)
    .map(({ opens }) => opens)
    .sort();
  return first === undefined ? null : momentOf(desk.zone, date, first);
}

/** When the hours for a first answer are over (R3), counted minute by minute in the simplest way. */
export function firstAnswerDue(desk: OwnDesk, from: number): number {
  let left = desk.firstAnswerServiceHours * 3_600_000;
  for (let date = dateAt(desk.zone, from), days = 0; days < 800; date = plus(date, 1), days++) {
    if (!isBusinessDay(desk.rules, date)) continue;
    for (const span of hoursOf(desk, date)) {
      const begins = Math.max(from, momentOf(desk.zone, date, span.opens));
      const ends = momentOf(desk.zone, date, span.closes);
      if (begins >= ends) continue;
      if (begins + left <= ends) return begins + left;
      left -= ends - begins;
    }
  }
  throw new Error('The desk never opens.');
}

/** The hours of a day: an exception for that day alone, else the shortest exception on a working day, else the week's hours. */
function hoursOf(desk: OwnDesk, date: string): readonly HoursSpan[] {
  const holds = desk.exceptions.filter(({ from, until }) => from <= date && date <= until);
  const length = ({ from, until }: HoursException) => Temporal.PlainDate.from(from).until(until).days;
  const exception = holds.toSorted((one, other) => length(one) - length(other)).at(0);
  const newest = holds.findLast((each) => exception && length(each) === length(exception));
  const isOff = isDayOff(desk.rules, Temporal.PlainDate.from(date));
  const usual = isOff ? [] : (desk.hours[weekdayOf(date)] ?? []);
  return newest && (newest.from === newest.until || usual.length > 0) ? newest.spans : usual;
}

function weekdayOf(date: string): keyof WeeklyHours {
  return Temporal.PlainDate.from(date).dayOfWeek as keyof WeeklyHours;
}

function isDayOff(rules: readonly DayOffRule[], day: Temporal.PlainDate): boolean {
  const date = day.toString();
  return rules.some((rule) => {
    if ((rule.from !== undefined && date < rule.from) || (rule.until !== undefined && date > rule.until)) return false;
    if (rule.kind === 'fixed') return rule.month === day.month && rule.day === day.day;
    if (rule.kind === 'once') return rule.date === date;
    if (rule.kind === 'easter') return easter(day.year).add({ days: rule.offsetDays }).equals(day);
    if (rule.kind === 'orthodox') return orthodoxEaster(day.year).add({ days: rule.offsetDays }).equals(day);
    const from = Temporal.PlainDate.from({ year: day.year, month: rule.month, day: rule.day });
    const passed = from.until(day).days;
    return day.dayOfWeek === rule.weekday && passed >= 0 && passed < 7;
  });
}

/** Orthodox Easter Sunday by Gauss's algorithm: the Julian one, 13 days later in the Gregorian calendar of 1900 to 2099. */
function orthodoxEaster(year: number): Temporal.PlainDate {
  const moon = (19 * (year % 19) + 15) % 30;
  const week = (2 * (year % 4) + 4 * (year % 7) + 6 * moon + 6) % 7;
  return Temporal.PlainDate.from({ year, month: 3, day: 22 }).add({ days: moon + week + 13 });
}

/** Easter Sunday by Gauss's algorithm, for 1900 to 2099. */
function easter(year: number): Temporal.PlainDate {
  const moon = (19 * (year % 19) + 24) % 30;
  const week = (2 * (year % 4) + 4 * (year % 7) + 6 * moon + 5) % 7;
  const late = moon === 29 && week === 6 ? 50 : moon === 28 && week === 6 && year % 19 > 10 ? 49 : moon + week + 22;
  return Temporal.PlainDate.from({ year, month: 3, day: 1 }).add({ days: late - 1 });
}

function plus(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}
