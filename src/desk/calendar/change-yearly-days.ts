import type { Invalid, Outcome, Refused } from '#desk/spine/outcome.ts';
import { type ChangedMeanwhile, changedMeanwhile } from '#desk/spine/seen.ts';
import type { Store } from '#desk/spine/world.ts';
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
import { onCalendar } from './change-calendar.ts';

type YearlyChanged = Outcome<{ saved: true }, Refused<'missing'> | Invalid<YearlyProblem> | ChangedMeanwhile>;

/** Adds a yearly day off, with or without dates of validity. */
export function addYearlyDay(world: Store, actor: Actor, deskId: string, typed: TypedRule): Promise<YearlyChanged> {
  return onCalendar<YearlyChanged>(world, actor, deskId, ({ calendar }) => {
    const added = withYearlyDay(calendar, typed);
    if ('problems' in added) return added;
    const to = [typed.reason.fr, datesOf(typed)].filter(Boolean).join(', ');
    return { calendar: { ...calendar, rules: added.rules }, fields: { [yearlyKey(added.rule)]: { from: null, to } } };
  });
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
  return onCalendar<YearlyChanged>(world, actor, deskId, ({ calendar }) => {
    const rule = ruleOf(calendar, key);
    if (!rule || isOfBase(calendar, rule)) return { refused: 'missing' };
    const from = [rule.reason.fr, datesOf(validityOf(rule))].filter(Boolean).join(', ');
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
