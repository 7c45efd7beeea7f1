import { onCalendar } from '#desk/calendar/change-calendar.ts';
import { countMoving, type MovingTickets } from '#desk/clock/count-moving.ts';
import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import { type ChangedMeanwhile, changedMeanwhile } from '#desk/spine/seen.ts';
import type { Store } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { type CalendarRules, calendarDifferences } from '#domain/calendar/compare-calendars.ts';
import type { Fields } from '#domain/directory/fields.ts';
import { hasDutyAt } from '#domain/staff/duties.ts';
import type { Handle } from '#store/database/database.ts';
import { findDesk } from '#store/desks/desks.ts';
import { listAuditEntries, type NamedEntry } from '#store/history/audit.ts';

/** A calendar as it was before a change: until when, by whom it was changed, and its days. */
interface FormerCalendar {
  entry: NamedEntry;
  calendar: CalendarRules;
}

/** More changes of a calendar are in the audit trail. */
const changesMax = 100;

/** Returns the former calendars of a desk, the latest first, from the audit trail (decision 0065). */
export async function listFormerCalendars(handle: Handle, actor: Actor, deskId: string): Promise<FormerCalendar[]> {
  const definition = { deskId, part: 'calendar', id: deskId };
  const entries = await listAuditEntries(handle, actor, { definition }, changesMax);
  return entries.map((entry) => ({ entry, calendar: entry.data.was as CalendarRules }));
}

interface WantedVersion {
  entryId: string;
  seen: string;
}

/** Returns how many open tickets would get another date if a former calendar was taken back. Changes nothing. */
export async function tryFormerCalendar(
  world: Store,
  actor: Actor,
  deskId: string,
  { entryId, seen }: WantedVersion,
): Promise<Outcome<MovingTickets, Refused<'missing'> | ChangedMeanwhile>> {
  const version = await findVersion(world.db, actor, deskId, entryId);
  if (!version || !hasDutyAt(actor, 'desks', deskId)) return { refused: 'missing' };
  const { calendar } = await findDesk(world.db, deskId);
  const [now, then] = [calendarFields(calendar), calendarFields(version.calendar)];
  return changedMeanwhile(now, then, seen) ?? countMoving(world, deskId, version.calendar);
}

type TakenBack = Outcome<{ saved: true }, Refused<'missing'> | ChangedMeanwhile>;

/**
 * Takes a former calendar back, if the present one is still as its reader saw it. Like any change of the calendar it recounts open
 * dates, and no date moves earlier than was mailed.
 */
export async function takeBackCalendar(
  world: Store,
  actor: Actor,
  deskId: string,
  { entryId, seen }: WantedVersion,
): Promise<TakenBack> {
  const version = await findVersion(world.db, actor, deskId, entryId);
  return onCalendar<TakenBack>(world, actor, deskId, ({ calendar, languages }) => {
    if (!version) return { refused: 'missing' };
    const [now, then] = [calendarFields(calendar), calendarFields(version.calendar)];
    const refused = changedMeanwhile(now, then, seen);
    if (refused) return refused;
    const fields = calendarDifferences(calendar, version.calendar, { language: 'fr', order: languages });
    return { calendar: version.calendar, fields };
  });
}

async function findVersion(handle: Handle, actor: Actor, deskId: string, entryId: string) {
  const versions = await listFormerCalendars(handle, actor, deskId);
  return versions.find(({ entry }) => entry.id === entryId);
}

/** Returns a calendar as text fields, for `seenOf`. */
export function calendarFields({ names, rules, decidedYears }: CalendarRules): Fields {
  return {
    names: JSON.stringify(names),
    rules: JSON.stringify(rules),
    decidedYears: JSON.stringify(decidedYears ?? null),
  };
}
