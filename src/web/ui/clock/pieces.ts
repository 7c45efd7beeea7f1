import type { TicketClock } from '#domain/clock/clock.ts';
import type { Language } from '#domain/language.ts';
import { localDate, shortDate, weekdayShort } from '#locales/format.ts';

/** A counted day (or hour): `past` is the part of it that has gone, 0 to 1. */
export interface Step {
  kind: 'step';
  key: string;
  /** `Mon` above `30`; the panel writes both on one line. An hour has only its `day`: `10:31`. */
  weekday: string;
  day: string;
  past: number;
  today: boolean;
  /** A reminder goes out on this day. */
  reminder: boolean;
  /** The closing notice goes out on this day, and the row goes on to the closing. */
  notice?: boolean;
  /** The count has not begun: which days these are is not certain yet (R17). */
  expected?: boolean;
  /** Days that it stands for, where there is no room for each. */
  weight?: number;
}

/** Days that are not counted, in one run. */
export interface Gap {
  kind: 'gap';
  key: string;
  days: number;
  today: boolean;
  past: number;
}

export type Piece = Step | Gap;

/** What a drawing ends with: the closing, the next reminder or notice, a first answer, or nothing once it was stopped. */
export type ClockEnd = 'closing' | 'letter' | 'answer' | 'none';

/** Now, in the desk's zone: the date, and the part of that day which has gone. */
export interface Now {
  date: string;
  part: number;
}

/** The day of an instant and how much of it is over. Summer time makes a day of 23 hours; a drawing need not know. */
export function nowIn(zone: string, instant: string): Now {
  const [hour = 0, minute = 0] = faceOf(zone).format(Date.parse(instant)).split(':').map(Number);
  return { date: localDate(instant, zone), part: (hour * 60 + minute) / 1440 };
}

/**
 * The days of a ticket's clock in their order. They were counted in the domain; here they are only put in a row.
 * While reminders run, the row ends with the closing notice. Reminders already sent are no longer known to the clock:
 * `sentAt` tells when they went, where the page knows it.
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
  // Nothing of a count that has not begun is past, and now is nowhere in it.
  const seen = clock.expected ? { date: '', part: 0 } : now;
  const expected = clock.expected ? { expected: true } : {};
  return inOrder(counted, skipped).map((run) =>
    run.counted
      ? { ...stepOf(run.dates[0]!, seen, language, reminders.includes(run.dates[0]!)), ...expected }
      : { kind: 'gap', key: run.dates[0]!, days: run.dates.length, ...gapNow(run.dates, seen) },
  );
}

/** The date with which the drawing ends: that of the closing notice while reminders run, else none. */
export function lastDrawn({ phase, steps }: TicketClock, zone: string): string {
  const notice = steps.find(({ step }) => step === 'notice');
  return phase === 'reminder' && notice ? localDate(notice.at, zone) : '9999';
}

/** The days that are drawn as gaps: those that do not count, up to the end of the drawing. */
export function skippedDrawn(clock: TicketClock, zone: string): TicketClock['skipped'] {
  const last = lastDrawn(clock, zone);
  return clock.skipped.filter(({ date }) => date < last);
}

/** One step a date, without gaps: a complaint counts calendar days (R10). */
export function calendarPieces(dates: readonly string[], now: Now, language: Language): Piece[] {
  return dates.map((date) => stepOf(date, now, language, false));
}

/** The days as a list to be read aloud: `spoken` says each, such as "mar. 1er déc., counted". */
export function daysOf(clock: TicketClock, language: Language, zone: string, say: DaySayings): string[] {
  const reasons = new Map(clock.skipped.map(({ date, reason }) => [date, reason]));
  const all = [...clock.counted, ...reasons.keys()].sort();
  return all.map((date) => {
    const reason = reasons.get(date);
    const why = reason === undefined ? say.counted : reason === 'weekend' ? say.weekend : reason[language];
    return `${shortDate(date, language, zone)}, ${why}`;
  });
}

/** `counted`: "jour compté"; `weekend`: "week-end, non compté". */
export interface DaySayings {
  counted: string;
  weekend: string;
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

/** A formatter costs 50 kB, so each zone has one. */
const faces = new Map<string, Intl.DateTimeFormat>();

function faceOf(zone: string): Intl.DateTimeFormat {
  const digits = { hour: 'numeric', minute: 'numeric', hourCycle: 'h23' } as const;
  const face = faces.get(zone) ?? new Intl.DateTimeFormat('en-GB', { timeZone: zone, ...digits });
  faces.set(zone, face);
  return face;
}
