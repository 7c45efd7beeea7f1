import { onCalendar } from '#desk/calendar/on-calendar.ts';
import { type ChangedMeanwhile, changedMeanwhile } from '#desk/spine/seen.ts';
import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import type { Calendar } from '#domain/calendar/calendar.ts';
import {
  isOfBase,
  type TypedRule,
  type Validity,
  validityOf,
  withoutYearlyDay,
  withValidity,
  withYearlyDay,
  type YearlyProblem,
  type YearlyRule,
  yearlyKey,
  yearlyRules,
} from '#domain/calendar/yearly-days.ts';
import type { Fields } from '#domain/directory/fields.ts';

export type YearlyChanged = { saved: true } | { problems: YearlyProblem[] } | ChangedMeanwhile | { missing: true };

/** Adds a day off of every year, from one date to another or without limit. */
export function addYearlyDay(world: World, actor: Actor, deskId: string, typed: TypedRule): Promise<YearlyChanged> {
  return onCalendar<YearlyChanged>(world, actor, deskId, ({ calendar }) => {
    const added = withYearlyDay(calendar, typed);
    if ('problems' in added) return added;
    const to = [typed.reason.fr, datesOf(typed)].filter(Boolean).join(', ');
    return { calendar: { ...calendar, rules: added.rules }, fields: { [yearlyKey(added.rule)]: { from: null, to } } };
  });
}

/** Says from when and until when a day of every year counts, if it still does as its editor saw it. */
export function changeValidity(
  world: World,
  actor: Actor,
  { deskId, key }: { deskId: string; key: string },
  { seen, ...typed }: Validity & { seen: string },
): Promise<YearlyChanged> {
  return onCalendar<YearlyChanged>(world, actor, deskId, ({ calendar }) => {
    const before = ruleOf(calendar, key);
    if (!before) return { missing: true };
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

/** Takes away a day of every year that the desk added itself. One of the rule set ends by its last date of validity. */
export function removeYearlyDay(world: World, actor: Actor, deskId: string, key: string): Promise<YearlyChanged> {
  return onCalendar<YearlyChanged>(world, actor, deskId, ({ calendar }) => {
    const rule = ruleOf(calendar, key);
    if (!rule || isOfBase(calendar, rule)) return { missing: true };
    const from = [rule.reason.fr, datesOf(validityOf(rule))].filter(Boolean).join(', ');
    return { calendar: { ...calendar, rules: withoutYearlyDay(calendar, key) }, fields: { [key]: { from, to: null } } };
  });
}

/** What the form of a day's validity shows, as `seenOf` takes it. */
export function validityFields({ from, until }: Validity): Fields {
  return { from, until };
}

function ruleOf(calendar: Calendar, key: string): YearlyRule | undefined {
  return yearlyRules(calendar).find((rule) => yearlyKey(rule) === key);
}

/** As the trail keeps it, `2027-01-01 – 2028-12-31`; null is without limit. */
function datesOf({ from, until }: Validity): string | null {
  return from === '' && until === '' ? null : `${from} – ${until}`.trim();
}
