import { onCalendar } from '#desk/on-calendar.ts';
import type { World } from '#desk/world.ts';
import type { Actor } from '#domain/actor.ts';
import { dateIn } from '#domain/calendar/day.ts';
import type { CalendarBase } from '#domain/calendar-bases.ts';
import { type DayOffProblem, withBase, withDay, withoutDay } from '#domain/keep-calendar.ts';
import type { InEachLanguage } from '#domain/language.ts';

export type CalendarChanged = { saved: true } | { problem: DayOffProblem } | { missing: true };

/** Takes another rule set; the days that the desk entered stay. Dates that were told stay too: clocks carry them. */
export function chooseCalendar(world: World, actor: Actor, deskId: string, base: CalendarBase) {
  return onCalendar<CalendarChanged>(world, actor, deskId, ({ calendar }) => {
    const next = withBase(calendar, base);
    return { calendar: next, field: 'calendar', from: calendar.names.fr, to: next.names.fr };
  });
}

/** Adds a day off, such as a bridge day of one year. */
export function addDayOff(world: World, actor: Actor, deskId: string, day: { date: string; reason: InEachLanguage }) {
  return onCalendar<CalendarChanged>(world, actor, deskId, ({ calendar, zone }) => {
    const added = withDay(calendar, { ...day, today: dateIn(zone, world.clock.now()) });
    if ('problem' in added) return added;
    return { calendar: { ...calendar, rules: added.rules }, field: day.date, from: null, to: day.reason.fr };
  });
}

/** Takes a single day away again. */
export function removeDayOff(world: World, actor: Actor, deskId: string, date: string) {
  return onCalendar<CalendarChanged>(world, actor, deskId, ({ calendar }) => {
    return { calendar: { ...calendar, rules: withoutDay(calendar, date) }, field: date, from: date, to: null };
  });
}
