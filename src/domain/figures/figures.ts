import { civilDate, civilDay, type Day, dateIn, dateOf, dayIn, dayOf } from '#domain/calendar/day.ts';
import type { Instant } from '#domain/instant.ts';

/**
 * Anonymous figures of a desk (R6). A ticket counts in the month of its opening. Not counted: spam; duplicates, since the
 * original counts; and complaints, which have their own clock and are few enough to identify a person.
 */
export interface Figures {
  /** When the figures were computed, in desk time. */
  at: Instant;
  /** Oldest first, from the first month with a ticket to the current one. */
  months: MonthFigures[];
  all: PeriodFigures;
  /** Tickets that came by a form, split by whether it was complete (R6). */
  complete: PeriodFigures;
  incomplete: PeriodFigures;
  /** Null if there are too few to publish. */
  complaints: number | null;
}

interface MonthFigures extends PeriodFigures {
  /** `2026-11`. */
  month: string;
}

/** Null if there are too few tickets to publish. */
export interface PeriodFigures {
  tickets: number;
  /** Tickets with a first answer in time, out of those answered or overdue. */
  inTime: { kept: number; of: number } | null;
  /** Overdue without an answer now. */
  overdue: number;
  /** Service seconds from opening to first answer. */
  firstAnswer: Spread | null;
  /** The same in elapsed seconds, nights and days off included. */
  firstAnswerGross: Spread | null;
  /** Elapsed seconds from opening to closing. */
  toClose: Spread | null;
}

export interface Spread {
  median: number;
  /** Null if it would be the slowest ticket alone. */
  ninetieth: number | null;
}

/** The counts from the store, before small figures are removed. */
export interface Counted {
  tickets: number;
  answered: number;
  closed: number;
  kept: number;
  missed: number;
  overdue: number;
  /** Median and 90th percentile; null without samples. */
  net: [number, number] | null;
  gross: [number, number] | null;
  toClose: [number, number] | null;
}

/** With fewer tickets a median describes single tickets rather than the desk, and may identify a person. */
export const samplesMin = 5;
/** With fewer, the 90th percentile is the slowest ticket. */
export const ninetiethSamplesMin = 10;

/** A year, so that every season is included. */
const monthsMax = 12;

/** Returns the figures of a period; those with too few samples are null. */
export function periodFigures(counted: Counted): PeriodFigures {
  const { tickets, answered, closed, kept, missed, overdue } = counted;
  const of = kept + missed;
  return {
    tickets,
    inTime: of >= samplesMin ? { kept, of } : null,
    overdue,
    firstAnswer: spreadOf(counted.net, answered),
    firstAnswerGross: spreadOf(counted.gross, answered),
    toClose: spreadOf(counted.toClose, closed),
  };
}

/** Returns the number of complaints, or null if it is small enough to identify a person. */
export function complaintFigure(complaints: number): number | null {
  return complaints >= samplesMin ? complaints : null;
}

/** Returns the first day of the period: twelve months including the current one. */
export function firstDayOfFigures(zone: string, now: Instant): Day {
  const { year, month } = civilDate(dayIn(zone, now));
  const months = year * 12 + (month - 1) - (monthsMax - 1);
  return civilDay(Math.floor(months / 12), (months % 12) + 1, 1);
}

/** Returns every month from the earliest of these to the current one, both included, even months without tickets. */
export function monthsSince(found: readonly string[], zone: string, now: Instant): string[] {
  const months: string[] = [];
  const first = found.toSorted()[0];
  if (first === undefined) return months;
  const last = dateIn(zone, now).slice(0, 7);
  for (let month = first; month <= last && months.length < monthsMax; month = monthAfter(month)) months.push(month);
  return months;
}

function monthAfter(month: string): string {
  const daysInMonthMax = 31;
  return dateOf(dayOf(`${month}-01`) + daysInMonthMax).slice(0, 7);
}

/** Returns median and 90th percentile; null if there are too few samples. */
function spreadOf(percentiles: [number, number] | null, samples: number): Spread | null {
  if (percentiles === null || samples < samplesMin) return null;
  const [median, ninetieth] = percentiles;
  return { median, ninetieth: samples >= ninetiethSamplesMin ? ninetieth : null };
}

/** How a desk met a target in the last twelve months. Without a target (null length) times are only measured. */
export interface TargetFigures {
  all: TargetPeriod;
  /** Tickets that came by a form, split by whether it was complete (R6). */
  complete: TargetPeriod;
  incomplete: TargetPeriod;
  /** Oldest first, from the first month with data to the current one. */
  months: (TargetPeriod & { month: string })[];
}

/** Null if there are too few to publish. */
interface TargetPeriod {
  /** How many were answered or handled. */
  done: number;
  /** How many were in time, out of those done or overdue. */
  inTime: { kept: number; of: number } | null;
  /** Overdue now. */
  overdue: number;
  /** Service seconds taken; handling excludes pauses. */
  net: Spread | null;
  /** Elapsed seconds. */
  gross: Spread | null;
}

/** The counts from the store. */
export interface TargetCounted {
  done: number;
  kept: number;
  missed: number;
  overdue: number;
  net: [number, number] | null;
  gross: [number, number] | null;
}

/** Returns the figures of a target; those with too few samples are null. */
export function targetPeriod({ done, kept, missed, overdue, net, gross }: TargetCounted): TargetPeriod {
  const of = kept + missed;
  return {
    done,
    overdue,
    inTime: of >= samplesMin ? { kept, of } : null,
    net: spreadOf(net, done),
    gross: spreadOf(gross, done),
  };
}

/** How many tickets of the last twelve months have each tag, by the month of their opening. For the desk only. */
export interface TagFigures {
  /** When the figures were computed, in desk time. */
  at: Instant;
  /** Oldest first, from the first month with a ticket to the current one. */
  months: string[];
  /** All counted tickets, and those with at least one tag. */
  tickets: number;
  tagged: number;
  /** Most used first; tags without tickets are absent. `months` has a count for each month above. */
  tags: { id: string; tickets: number; months: number[] }[];
}

/** How many tickets of the last twelve months have each option of a desk's fields. For the desk only. */
export interface FieldFigures extends Pick<TagFigures, 'at' | 'months' | 'tickets'> {
  /** In the order asked for; `tickets` are those with a value. Options without tickets are absent. */
  fields: { id: string; tickets: number; options: { key: string; tickets: number; months: number[] }[] }[];
}
