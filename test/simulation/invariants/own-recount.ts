import { businessDaysAfter, dateAt, endOf, isBusinessDay, type OwnDesk, openingOn } from '../own-days.ts';
import type { OwnClock } from './own-clock.ts';

/** What a changed calendar makes of a clock: as many days, those that are over as they were, and nothing earlier than it was told. */
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

/** A reminder that is late, or put off: what follows keeps its distance in business days from the day on which it goes. */
export function moved(clock: OwnClock, late: number, day: string, desk: OwnDesk): OwnClock {
  const base = place(clock, late, desk);
  const after = (ordinal: number) => businessDaysAfter(desk.rules, day, ordinal - base).at(-1) ?? day;
  const lastDay = after(clock.counted.length);
  const steps = clock.steps.map((step) => Math.max(step, openingOn(desk, after(place(clock, step, desk)))));
  const told = clock.counted.filter((date) => date <= day);
  const counted = [...told];
  for (let date = plusOne(clock.day0); date <= lastDay; date = plusOne(date)) {
    // A day that was passed over when it was told stays so.
    const isOver = date <= day && date <= (clock.counted.at(-1) ?? '');
    if (!told.includes(date) && !isOver && isBusinessDay(desk.rules, date)) counted.push(date);
  }
  return { ...clock, counted: counted.sort(), deadline: endOf(desk.zone, lastDay), lastDay, steps };
}

/** On which of the counted days a step is due. */
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
