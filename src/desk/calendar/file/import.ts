import { onCalendar } from '#desk/calendar/change-calendar.ts';
import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import type { Store } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { type GivenWords, planImport } from '#domain/calendar/calendar-import.ts';
import { ruleKey, toldRule } from '#domain/calendar/compare-calendars.ts';
import { dateIn } from '#domain/calendar/day.ts';
import { type CalendarFileProblem, readCalendarFile } from './read.ts';

type DaysImported = Outcome<{ saved: true }, Refused<CalendarFileProblem | 'nothingNew' | 'missing'>>;

/**
 * Adds the new days of a file to a desk's current calendar, with the names that an administrator typed. A file never marks the
 * bridge days of a year as complete: a person decides that (R17).
 */
export async function importDays(
  world: Store,
  actor: Actor,
  deskId: string,
  { text, given }: { text: string; given: GivenWords },
): Promise<DaysImported> {
  const read = readCalendarFile(text);
  if ('refused' in read) return read;
  return onCalendar<DaysImported>(world, actor, deskId, ({ calendar, zone, languages }) => {
    const today = dateIn(zone, world.clock.now());
    const { planned, rules } = planImport(calendar, read.days, { today, given, needed: languages });
    const added = planned.flatMap(({ rule }) => (rule ? [rule] : []));
    if (added.length === 0) return { refused: 'nothingNew' };
    const telling = { language: 'fr' as const, order: languages };
    const fields = Object.fromEntries(
      added.map((rule) => [ruleKey(rule), { from: null, to: toldRule(rule, telling) }]),
    );
    return { calendar: { ...calendar, rules }, fields };
  });
}
