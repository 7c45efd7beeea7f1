import { readRuleSet, ruleSetOf } from '#desk/calendar/rule-sets.ts';
import { countMoving, type MovingTickets } from '#desk/clock/count-moving.ts';
import { recordAct } from '#desk/history/record-audit.ts';
import { changePublic } from '#desk/spine/if-may.ts';
import type { Invalid, Outcome, Refused } from '#desk/spine/outcome.ts';
import { type ChangedMeanwhile, changedMeanwhile } from '#desk/spine/seen.ts';
import type { Store } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import type { Calendar } from '#domain/calendar/calendar.ts';
import type { CalendarRules } from '#domain/calendar/compare-calendars.ts';
import { dateIn } from '#domain/calendar/day.ts';
import { isDecided, withDecision } from '#domain/calendar/decided-years.ts';
import { type DayOffProblem, withBase, withDay, withoutDay } from '#domain/calendar/edit-calendar.ts';
import type { YearlyRule } from '#domain/calendar/yearly-day.ts';
import {
  isOfBase,
  type TypedRule,
  type Validity,
  validityOf,
  withoutYearlyDay,
  withValidity,
  withYearlyDay,
  type YearlyProblem,
  yearlyKey,
  yearlyRules,
} from '#domain/calendar/yearly-days.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { ChangedFields, Fields } from '#domain/directory/fields.ts';
import type { Instant } from '#domain/instant.ts';
import { type InEachLanguage, withoutGaps } from '#domain/language.ts';
import { hasDutyAt } from '#domain/staff/duties.ts';
import { askRecount } from '#store/clock/recounts.ts';
import { putDeskCalendar } from '#store/desks/desk-administration.ts';
import { findDesk, lockDeskSettings } from '#store/desks/desks.ts';

type CalendarChanged = Outcome<{ saved: true }, Refused<DayOffProblem | 'missing'>>;

/**
 * Chooses another rule set by its code, or the same in its present state. Days that the desk entered stay, and so do dates that were
 * mailed: clocks store them.
 */
export async function chooseCalendar(world: Store, actor: Actor, deskId: string, code: string) {
  const base = await readRuleSet(code);
  return onCalendar<{ saved: true } | Refused<'ruleSet'>>(world, actor, deskId, async ({ calendar }) => {
    if (!base) return { refused: 'ruleSet' };
    const next = withBase(calendar, await ruleSetOf(calendar), base);
    return { calendar: next, fields: { calendar: { from: calendar.names.fr, to: next.names.fr } } };
  });
}

/** A new calendar, and the fields for the audit trail. */
interface CalendarChange {
  calendar: CalendarRules;
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
  change: (desk: Desk) => CalendarChange | R | Promise<CalendarChange | R>,
): Promise<Outcome<{ saved: true } | R>> {
  return changePublic(world, hasDutyAt(actor, 'desks', deskId), async (tx): Promise<{ saved: true } | R> => {
    await lockDeskSettings(tx.trx, deskId);
    const desk = await findDesk(tx.trx, deskId);
    const changed = await change(desk);
    if (!('calendar' in changed)) return changed;
    const { calendar, fields } = changed;
    await putDeskCalendar(tx.trx, deskId, calendar);
    await askRecount(tx.trx, deskId);
    await recordAct(world, tx, actor, {
      act: 'calendarChanged',
      subject: { kind: 'desk', id: deskId },
      data: { fields, part: 'calendar', of: deskId, was: rulesOf(desk.calendar) },
    });
    return { saved: true };
  });
}

/** Returns how many open tickets a change of the calendar would move, or what refuses it. Changes nothing. */
async function tryOnCalendar<R extends object>(
  world: Store,
  actor: Actor,
  deskId: string,
  change: (desk: Desk) => CalendarChange | R,
): Promise<Outcome<MovingTickets | R>> {
  if (!hasDutyAt(actor, 'desks', deskId)) return { refused: 'missing' };
  const changed = change(await findDesk(world.db, deskId));
  return 'calendar' in changed ? countMoving(world, deskId, changed.calendar) : changed;
}

/** The calendar before the change, from which it can be taken back: the fields tell each day in one language only. */
function rulesOf({ id: _, ...rules }: Calendar): CalendarRules {
  return rules;
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
export function addDayOff(world: Store, actor: Actor, deskId: string, typed: TypedDayOff) {
  return onCalendar<CalendarChanged>(world, actor, deskId, (desk) => withDayOff(desk, typed, world.clock.now()));
}

/** Returns how many open tickets would get another date if a day off was added. Changes nothing. */
export function tryDayOff(world: Store, actor: Actor, deskId: string, typed: TypedDayOff) {
  return tryOnCalendar(world, actor, deskId, (desk) => withDayOff(desk, typed, world.clock.now()));
}

function withDayOff(
  { calendar, zone, languages }: Desk,
  { more = false, ...day }: TypedDayOff,
  now: Instant,
): CalendarChange | Refused<DayOffProblem> {
  const added = withDay(calendar, { ...day, today: dateIn(zone, now), needed: languages });
  if ('refused' in added) return added;
  const fields = { [day.date]: { from: null, to: withoutGaps(day.reason, languages).fr } };
  const year = Number(day.date.slice(0, 4));
  const next = { ...calendar, rules: added.rules };
  if (more || isDecided(calendar, year)) return { calendar: next, fields };
  return { calendar: decided(next, year, true), fields: { ...fields, ...decisionFields(year, true) } };
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

type YearlyChanged = Outcome<{ saved: true }, Refused<'missing'> | Invalid<YearlyProblem> | ChangedMeanwhile>;

/** Adds a yearly day off, with or without dates of validity. */
export function addYearlyDay(world: Store, actor: Actor, deskId: string, typed: TypedRule): Promise<YearlyChanged> {
  return onCalendar<YearlyChanged>(world, actor, deskId, (desk) => withYearly(desk, typed));
}

/** Returns how many open tickets would get another date if a yearly day off was added. Changes nothing. */
export function tryYearlyDay(world: Store, actor: Actor, deskId: string, typed: TypedRule) {
  return tryOnCalendar(world, actor, deskId, (desk) => withYearly(desk, typed));
}

function withYearly({ calendar, languages }: Desk, typed: TypedRule): CalendarChange | Invalid<YearlyProblem> {
  const added = withYearlyDay(calendar, typed, languages);
  if ('problems' in added) return added;
  const to = [withoutGaps(typed.reason, languages).fr, datesOf(typed)].filter(Boolean).join(', ');
  return { calendar: { ...calendar, rules: added.rules }, fields: { [yearlyKey(added.rule)]: { from: null, to } } };
}

/** Changes the dates of validity of a yearly day off, if they are still as their editor saw them. */
export function changeValidity(
  world: Store,
  actor: Actor,
  { deskId, key }: { deskId: string; key: string },
  { seen, ...typed }: Validity & { seen: string },
): Promise<YearlyChanged> {
  return onCalendar<YearlyChanged>(world, actor, deskId, ({ calendar }) => {
    const before = ruleOf(calendar, key);
    if (!before) return { refused: 'missing' };
    const overtaken = changedMeanwhile(validityFields(validityOf(before)), validityFields(typed), seen);
    if (overtaken) return overtaken;
    const changed = withValidity(calendar, key, typed);
    if ('problems' in changed) return changed;
    const [from, to] = [datesOf(validityOf(before)), datesOf(typed)];
    return from === to
      ? { saved: true }
      : { calendar: { ...calendar, rules: changed.rules }, fields: { [key]: { from, to } } };
  });
}

/** Removes a yearly day off that the desk added. A day of the rule set ends by its last date of validity instead. */
export function removeYearlyDay(world: Store, actor: Actor, deskId: string, key: string): Promise<YearlyChanged> {
  return onCalendar<YearlyChanged>(world, actor, deskId, async ({ calendar, languages }) => {
    const rule = ruleOf(calendar, key);
    if (!rule || isOfBase(await ruleSetOf(calendar), rule)) return { refused: 'missing' };
    const from = [withoutGaps(rule.reason, languages).fr, datesOf(validityOf(rule))].filter(Boolean).join(', ');
    return { calendar: { ...calendar, rules: withoutYearlyDay(calendar, key) }, fields: { [key]: { from, to: null } } };
  });
}

/** The validity fields as their form shows them, for `seenOf`. */
export function validityFields({ from, until }: Validity): Fields {
  return { from, until };
}

function ruleOf(calendar: Calendar, key: string): YearlyRule | undefined {
  return yearlyRules(calendar).find((rule) => yearlyKey(rule) === key);
}

/** The dates for the audit trail, `2027-01-01 – 2028-12-31`; null is without limit. */
function datesOf({ from, until }: Validity): string | null {
  return from === '' && until === '' ? null : `${from} – ${until}`.trim();
}
