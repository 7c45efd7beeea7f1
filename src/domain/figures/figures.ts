import { civilDate, civilDay, type Day, dateIn, dateOf, dayIn, dayOf } from '#domain/calendar/day.ts';
import type { Instant } from '#domain/instant.ts';

/**
 * What a desk did, as figures that name nobody (R6). A ticket counts in the month in which it was opened. Not counted:
 * suspected and closed spam, which nobody asked; duplicates, whose original counts; complaints, which have a clock of
 * their own and are so few that a figure could point at a person.
 */
export interface Figures {
  /** When they were computed, in desk time. */
  at: Instant;
  /** Oldest first, from the first month with a ticket to the current one. */
  months: MonthFigures[];
  all: PeriodFigures;
  /** Of those that came by a form, by what their form left unanswered (R6). */
  complete: PeriodFigures;
  incomplete: PeriodFigures;
  /** Null is too few to say. */
  complaints: number | null;
}

export interface MonthFigures extends PeriodFigures {
  /** `2026-11`. */
  month: string;
}

/** Null where there are too few tickets to say. */
export interface PeriodFigures {
  tickets: number;
  /** How many got their first answer in time, of all whose time is over: answered, or overdue without an answer. */
  inTime: { kept: number; of: number } | null;
  /** Overdue without an answer at this moment. */
  overdue: number;
  /** Service seconds from opening to first answer. */
  firstAnswer: Spread | null;
  /** The same, nights and days off counted. */
  firstAnswerGross: Spread | null;
  /** Seconds from opening to closing, everything counted. */
  toClose: Spread | null;
}

export interface Spread {
  median: number;
  /** Null where it would be the slowest ticket alone. */
  ninetieth: number | null;
}

/** What the store counts: the same before what is too small to say is taken out. */
export interface Counted {
  tickets: number;
  answered: number;
  closed: number;
  kept: number;
  missed: number;
  overdue: number;
  /** Median and 90th percentile; null of none. */
  net: [number, number] | null;
  gross: [number, number] | null;
  toClose: [number, number] | null;
}

/** Of fewer tickets a middle says more about one of them than about the desk, and may point at a person. */
export const samplesMin = 5;
/** Of fewer, nine in ten is all but the slowest: one ticket. */
export const ninetiethSamplesMin = 10;

/** A year, so that a season is compared with itself. */
const monthsMax = 12;

/** Without what is too small to say. */
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

/** A number of few complaints could point at who complained. */
export function complaintFigure(complaints: number): number | null {
  return complaints >= samplesMin ? complaints : null;
}

/** The first day of the period that figures cover: twelve months, the current one among them. */
export function firstDayOfFigures(zone: string, now: Instant): Day {
  const { year, month } = civilDate(dayIn(zone, now));
  const months = year * 12 + (month - 1) - (monthsMax - 1);
  return civilDay(Math.floor(months / 12), (months % 12) + 1, 1);
}

/** Every month from one to that of `now`, both included, so that one without a ticket is not passed over. */
export function monthsSince(first: string, zone: string, now: Instant): string[] {
  const last = dateIn(zone, now).slice(0, 7);
  const months: string[] = [];
  for (let month = first; month <= last && months.length < monthsMax; month = monthAfter(month)) months.push(month);
  return months;
}

function monthAfter(month: string): string {
  const daysInMonthMax = 31;
  return dateOf(dayOf(`${month}-01`) + daysInMonthMax).slice(0, 7);
}

/** Median and 90th percentile of so many, without what is too small to say. */
export function spreadOf(percentiles: [number, number] | null, samples: number): Spread | null {
  if (percentiles === null || samples < samplesMin) return null;
  const [median, ninetieth] = percentiles;
  return { median, ninetieth: samples >= ninetiethSamplesMin ? ninetieth : null };
}
