import { businessDaysAfter, dateAt, endOf, isBusinessDay, type OwnDesk, openingOn } from '../own-days.ts';
import type { OwnClock } from './own-clock.ts';

/** A clock after a calendar change: the same number of days, past days unchanged, and no step earlier than announced. */
export function recounted(clock: OwnClock, desk: OwnDesk, at: number): OwnClock {
  const yesterday = dayBefore(dateAt(desk.zone, at));
  const from = [clock.day0, yesterday].sort().at(-1)!;
  const over = clock.counted.filter((date) => date <= from);
  const left = clock.counted.length - over.length;
  if (left === 0) return clock;
  const enough = [...over, ...businessDaysAfter(desk.rules, from, left)];
  const lastDay = [clock.lastDay, enough.at(-1)!].sort().at(-1)!;
  const counted = [...over, ...businessDaysUntil(desk, from, lastDay)];
  const steps = clock.steps.map((step) => Math.max(step, openingOn(desk, counted[place(clock, step, desk) - 1]!)));
  return { ...clock, counted, deadline: endOf(desk.zone, lastDay), lastDay, steps };
}

function businessDaysUntil(desk: OwnDesk, from: string, last: string): string[] {
  const days: string[] = [];
  for (let date = plusOne(from); date <= last; date = plusOne(date))
    if (isBusinessDay(desk.rules, date)) days.push(date);
  return days;
}

/** A clock after a late or postponed reminder: later steps keep their distance in business days from the day it is sent. */
export function moved(clock: OwnClock, late: number, day: string, desk: OwnDesk): OwnClock {
  const base = place(clock, late, desk);
  const after = (ordinal: number) => businessDaysAfter(desk.rules, day, ordinal - base).at(-1) ?? day;
  const lastDay = after(clock.counted.length);
  const steps = clock.steps.map((step) => Math.max(step, openingOn(desk, after(place(clock, step, desk)))));
  const told = clock.counted.filter((date) => date <= day);
  const counted = [...told];
  for (let date = plusOne(clock.day0); date <= lastDay; date = plusOne(date)) {
    // A day that was not counted when it was announced stays uncounted.
    const isOver = date <= day && date <= (clock.counted.at(-1) ?? '');
    if (!told.includes(date) && !isOver && isBusinessDay(desk.rules, date)) counted.push(date);
  }
  return { ...clock, counted: counted.sort(), deadline: endOf(desk.zone, lastDay), lastDay, steps };
}

/** The ordinal of the counted day on which a step is due. */
function place({ counted }: OwnClock, step: number, desk: OwnDesk): number {
  const date = dateAt(desk.zone, step);
  return counted.filter((each) => each <= date).length;
}

function dayBefore(date: string): string {
  return Temporal.PlainDate.from(date).subtract({ days: 1 }).toString();
}

function plusOne(date: string): string {
  return Temporal.PlainDate.from(date).add({ days: 1 }).toString();
}
