import { recordAudit } from '#desk/record-audit.ts';
import type { World } from '#desk/world.ts';
import type { Actor } from '#domain/actor.ts';
import { byHighestRole } from '#domain/audit.ts';
import type { Calendar } from '#domain/calendar/calendar.ts';
import type { Desk } from '#domain/desk.ts';
import { keepsAt } from '#domain/duties.ts';
import { dateIn } from '#domain/instant.ts';
import { type CalendarBase, type DayOffProblem, withBase, withDay, withoutDay } from '#domain/keep-calendar.ts';
import type { InEachLanguage } from '#domain/language.ts';
import { putDeskCalendar } from '#store/desk-keeping.ts';
import { findDesk, lockDeskSettings } from '#store/desks.ts';

export type CalendarChanged = { saved: true } | { problem: DayOffProblem } | { missing: true };

type Change = { calendar: Omit<Calendar, 'id'>; field: string; from: string | null; to: string | null };

/** Takes another rule set; the single days of the desk stay. Dates that were told stay too: clocks carry them. */
export function chooseCalendar(world: World, actor: Actor, deskId: string, base: CalendarBase) {
  return onCalendar(world, actor, deskId, ({ calendar }) => {
    const next = withBase(calendar, base);
    return { calendar: next, field: 'calendar', from: calendar.names.fr, to: next.names.fr };
  });
}

/** Adds a day off, such as a bridge day of one year. */
export function addDayOff(world: World, actor: Actor, deskId: string, day: { date: string; reason: InEachLanguage }) {
  return onCalendar(world, actor, deskId, ({ calendar, zone }) => {
    const added = withDay(calendar, { ...day, today: dateIn(zone, world.clock.now()) });
    if ('problem' in added) return added;
    return { calendar: { ...calendar, rules: added.rules }, field: day.date, from: null, to: day.reason.fr };
  });
}

/** Takes a single day away again. */
export function removeDayOff(world: World, actor: Actor, deskId: string, date: string) {
  return onCalendar(world, actor, deskId, ({ calendar }) => {
    return { calendar: { ...calendar, rules: withoutDay(calendar, date) }, field: date, from: date, to: null };
  });
}

async function onCalendar(
  world: World,
  actor: Actor,
  deskId: string,
  change: (desk: Desk) => Change | { problem: DayOffProblem },
): Promise<CalendarChanged> {
  if (!keepsAt(actor, 'desks', deskId)) return { missing: true };
  const done = await world.transact(async (tx): Promise<CalendarChanged> => {
    await lockDeskSettings(tx.trx, deskId);
    const changed = change(await findDesk(tx.trx, deskId));
    if ('problem' in changed) return changed;
    const { calendar, field, from, to } = changed;
    await putDeskCalendar(tx.trx, deskId, calendar);
    await recordAudit(tx, {
      ...{ by: byHighestRole(actor), at: world.clock.now(), act: 'calendarChanged' },
      ...{ subject: { kind: 'desk', id: deskId }, data: { fields: { [field]: { from, to } } } },
    });
    return { saved: true };
  });
  if ('saved' in done) world.publicChanged();
  return done;
}
