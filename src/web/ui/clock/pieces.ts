import type { TicketClock } from '#domain/clock/clock.ts';
import { type Language, textIn } from '#domain/language.ts';
import { localDate, partOfDay, shortDay, weekdayShort } from '#locales/format.ts';

/** A counted day (or hour); `past` is the elapsed part, 0 to 1. */
export interface Step {
  kind: 'step';
  key: string;
  /** `Mon` above `30`; the panel writes both on one line. An hour has only `day`: `10:31`. */
  weekday: string;
  day: string;
  past: number;
  today: boolean;
  /** A reminder goes out on this day. */
  reminder: boolean;
  /** The closing notice goes out on this day; the row continues to the closing. */
  notice?: boolean;
  /** The count has not started, so these days may still change (R17). */
  expected?: boolean;
  /** Number of days that this step represents when there is no room for each. */
  weight?: number;
}

/** A run of days that are not counted. */
export interface Gap {
  kind: 'gap';
  key: string;
  days: number;
  today: boolean;
  past: number;
}

export type Piece = Step | Gap;

/** The end of a drawing: the closing, the next reminder or notice, a first answer, or nothing if the clock was stopped. */
export type ClockEnd = 'closing' | 'letter' | 'answer' | 'none';

/**
 * Returns the day of an instant and its elapsed part. A day of 23 hours at the change to summer time makes no visible difference.
 */
export function nowIn(zone: string, instant: string) {
  return { date: localDate(instant, zone), part: partOfDay(instant, zone) };
}

/** The current date in the desk's time zone and the elapsed part of that day. */
export type Now = ReturnType<typeof nowIn>;

/**
 * Returns the days of a ticket's clock in order, as the domain counted them. While reminders run, the row ends with the closing
 * notice. The clock does not store sent reminders: `sentAt` lists when they were sent, where the page knows it.
 */
export function piecesOf(
  clock: TicketClock,
  now: Now,
  language: Language,
  zone: string,
  sentAt: readonly string[] = [],
): Piece[] {
  const last = lastDrawn(clock, zone);
  const toCome = clock.steps.filter(({ step }) => step === 'remind').map(({ at }) => at);
  const reminders = [...sentAt, ...toCome].map((at) => localDate(at, zone));
  const counted = clock.counted.filter((date) => date <= last);
  const skipped = clock.skipped.map(({ date }) => date).filter((date) => date < (counted.at(-1) ?? ''));
  // A count that has not started has no past days and no position for now.
  const seen = clock.expected ? { date: '', part: 0 } : now;
  const expected = clock.expected ? { expected: true } : {};
  return inOrder(counted, skipped).map((run) =>
    run.counted
      ? { ...stepOf(run.dates[0]!, seen, language, reminders.includes(run.dates[0]!)), ...expected }
      : { kind: 'gap', key: run.dates[0]!, days: run.dates.length, ...gapNow(run.dates, seen) },
  );
}

/** Returns the last date of the drawing: the closing notice while reminders run, else `9999` (no limit). */
export function lastDrawn({ phase, steps }: TicketClock, zone: string): string {
  const notice = steps.find(({ step }) => step === 'notice');
  return phase === 'reminder' && notice ? localDate(notice.at, zone) : '9999';
}

/** Returns the days drawn as gaps: uncounted days up to the end of the drawing. */
export function skippedDrawn(clock: TicketClock, zone: string): TicketClock['skipped'] {
  const last = lastDrawn(clock, zone);
  return clock.skipped.filter(({ date }) => date < last);
}

/** One step per date, without gaps: a complaint counts calendar days (R10). */
export function calendarPieces(dates: readonly string[], now: Now, language: Language): Piece[] {
  return dates.map((date) => stepOf(date, now, language, false));
}

/** Returns the days as a list for screen readers, such as "mar. 1er déc., jour compté". */
export function daysOf(clock: TicketClock, language: Language, zone: string, say: DaySayings): string[] {
  const reasons = new Map(clock.skipped.map(({ date, reason }) => [date, reason]));
  const all = [...clock.counted, ...reasons.keys()].sort();
  return all.map((date) => {
    const reason = reasons.get(date);
    const why =
      reason === undefined ? say.countedDay : reason === 'weekend' ? say.weekendDay : textIn(reason, language);
    return `${shortDay(date, language, zone)}, ${why}`;
  });
}

/** "jour compté", "week-end, non compté". */
interface DaySayings {
  countedDay: string;
  weekendDay: string;
}

function stepOf(date: string, now: Now, language: Language, reminder: boolean): Step {
  const today = date === now.date;
  return {
    kind: 'step',
    key: date,
    weekday: weekdayShort(date, language, 'UTC'),
    day: String(Number(date.slice(8))),
    past: today ? now.part : Number(date < now.date),
    today,
    reminder,
  };
}

function gapNow(dates: string[], now: Now): { today: boolean; past: number } {
  const index = dates.indexOf(now.date);
  return { today: index >= 0, past: index >= 0 ? (index + now.part) / dates.length : 0 };
}

function inOrder(counted: string[], skipped: string[]) {
  const runs: { counted: boolean; dates: string[] }[] = [];
  const isCounted = new Set(counted);
  for (const date of [...counted, ...skipped].sort()) {
    const run = runs.at(-1);
    if (run && !run.counted && !isCounted.has(date)) run.dates.push(date);
    else runs.push({ counted: isCounted.has(date), dates: [date] });
  }
  return runs;
}
