import { recordAct } from '#desk/history/record-audit.ts';
import { changePublic } from '#desk/spine/if-may.ts';
import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import type { Store } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import type { CalendarBase } from '#domain/calendar/belgium.ts';
import type { Calendar } from '#domain/calendar/calendar.ts';
import { dateIn } from '#domain/calendar/day.ts';
import { isDecided, withDecision } from '#domain/calendar/decided-years.ts';
import { type DayOffProblem, withBase, withDay, withoutDay } from '#domain/calendar/edit-calendar.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { ChangedFields } from '#domain/directory/fields.ts';
import type { InEachLanguage } from '#domain/language.ts';
import { hasDutyAt } from '#domain/staff/duties.ts';
import { askRecount } from '#store/clock/recounts.ts';
import { putDeskCalendar } from '#store/desks/desk-administration.ts';
import { findDesk, lockDeskSettings } from '#store/desks/desks.ts';

type CalendarChanged = Outcome<{ saved: true }, Refused<DayOffProblem | 'missing'>>;

/** Chooses another rule set. Days that the desk entered stay, and so do dates that were mailed: clocks store them. */
export function chooseCalendar(world: Store, actor: Actor, deskId: string, base: CalendarBase) {
  return onCalendar<CalendarChanged>(world, actor, deskId, ({ calendar }) => {
    const next = withBase(calendar, base);
    return { calendar: next, fields: { calendar: { from: calendar.names.fr, to: next.names.fr } } };
  });
}

/** A new calendar, and the fields for the audit trail. */
interface CalendarChange {
  calendar: Omit<Calendar, 'id'>;
  fields: ChangedFields;
}

/**
 * Changes a desk's calendar under a lock; a result without a calendar is returned as it is. Open dates are recounted afterwards,
 * and no date moves earlier than was mailed.
 */
export function onCalendar<R extends object>(
  world: Store,
  actor: Actor,
  deskId: string,
  change: (desk: Desk) => CalendarChange | R,
): Promise<Outcome<{ saved: true } | R>> {
  return changePublic(world, hasDutyAt(actor, 'desks', deskId), async (tx): Promise<{ saved: true } | R> => {
    await lockDeskSettings(tx.trx, deskId);
    const changed = change(await findDesk(tx.trx, deskId));
    if (!('calendar' in changed)) return changed;
    const { calendar, fields } = changed;
    await putDeskCalendar(tx.trx, deskId, calendar);
    await askRecount(tx.trx, deskId);
    await recordAct(world, tx, actor, {
      act: 'calendarChanged',
      subject: { kind: 'desk', id: deskId },
      data: { fields },
    });
    return { saved: true };
  });
}

/** A day off as its form holds it; `more` says that other bridge days of its year will follow. */
interface TypedDayOff {
  date: string;
  reason: InEachLanguage;
  more?: boolean;
}

/**
 * Adds a day off, such as a bridge day of one year. This also marks the bridge days of that year as decided, unless `more` is
 * set.
 */
export function addDayOff(world: Store, actor: Actor, deskId: string, { more = false, ...day }: TypedDayOff) {
  return onCalendar<CalendarChanged>(world, actor, deskId, ({ calendar, zone }) => {
    const added = withDay(calendar, { ...day, today: dateIn(zone, world.clock.now()) });
    if ('refused' in added) return added;
    const fields = { [day.date]: { from: null, to: day.reason.fr } };
    const year = Number(day.date.slice(0, 4));
    const next = { ...calendar, rules: added.rules };
    if (more || isDecided(calendar, year)) return { calendar: next, fields };
    return { calendar: decided(next, year, true), fields: { ...fields, ...decisionFields(year, true) } };
  });
}

/** Removes a single day off. */
export function removeDayOff(world: Store, actor: Actor, deskId: string, date: string) {
  return onCalendar<CalendarChanged>(world, actor, deskId, ({ calendar }) => {
    return {
      calendar: { ...calendar, rules: withoutDay(calendar, date) },
      fields: { [date]: { from: date, to: null } },
    };
  });
}

/**
 * Marks the bridge days of a year as complete, even if there are none, or removes the mark (R17). A calendar without bridge days
 * has nothing to decide.
 */
export function decideYear(world: Store, actor: Actor, deskId: string, year: number, isWanted: boolean) {
  return onCalendar<CalendarChanged>(world, actor, deskId, ({ calendar }) => {
    if (!calendar.decidedYears) return { refused: 'missing' };
    if (isDecided(calendar, year) === isWanted) return { saved: true };
    return { calendar: decided(calendar, year, isWanted), fields: decisionFields(year, isWanted) };
  });
}

function decided(calendar: Calendar, year: number, isWanted: boolean): Calendar {
  return { ...calendar, ...withDecision(calendar, year, isWanted) };
}

/** In the audit trail the name of the field says it all. */
function decisionFields(year: number, isWanted: boolean) {
  return { [`${isWanted ? 'decided' : 'undecided'}-${year}`]: { from: null, to: null } };
}
