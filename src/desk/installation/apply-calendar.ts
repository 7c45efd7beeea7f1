import {
  addDayOff,
  addYearlyDay,
  changeValidity,
  chooseCalendar,
  decideYear,
  removeDayOff,
  removeYearlyDay,
  validityFields,
} from '#desk/calendar/change-calendar.ts';
import { ruleSetOf } from '#desk/calendar/rule-sets.ts';
import { addException, changeException, endException } from '#desk/desks/change-exceptions.ts';
import { seenOf } from '#desk/spine/seen.ts';
import type { Calendar } from '#domain/calendar/calendar.ts';
import { dateIn } from '#domain/calendar/day.ts';
import { isDecided } from '#domain/calendar/decided-years.ts';
import { ownDays } from '#domain/calendar/edit-calendar.ts';
import type { YearlyRule } from '#domain/calendar/yearly-day.ts';
import { isOfBase, type TypedRule, validityOf, yearlyKey, yearlyRules } from '#domain/calendar/yearly-days.ts';
import type { Desk } from '#domain/desks/desk.ts';
import {
  comingExceptions,
  type DeskException,
  exceptionFields,
  type TypedException,
  typedException,
} from '#domain/desks/hours-exceptions.ts';
import type { DeskEntry } from '#domain/installation/installation.ts';
import { type InEachLanguage, inEachLanguage, textIn } from '#domain/language.ts';
import { findDesk } from '#store/desks/desks.ts';
import { type Application, isAsWanted, isLeftAlone, make, type Path } from './application.ts';

type CalendarEntry = NonNullable<DeskEntry['calendar']>;

/** Sets the rule set, the decided years, and the single and yearly days of a desk's calendar. */
export async function applyCalendar(app: Application, desk: Desk, entry: DeskEntry, parent: Path): Promise<void> {
  const wanted = entry.calendar;
  const path = [...parent, 'calendar'];
  if (!wanted) return;
  if (wanted.base) await applyBase(app, desk, wanted.base, [...path, 'base']);
  const { calendar } = await findDesk(app.world.db, desk.id);
  await applyDays(app, { ...desk, calendar }, wanted, path);
  await applyYearlyDays(app, { ...desk, calendar }, wanted, path);
  for (const [place, year] of (wanted.decidedYears ?? []).entries()) {
    const at = [...path, 'decidedYears', place];
    if (isDecided(calendar, year)) isAsWanted(app, at, { name: String(year) });
    else
      await make(app, 'create', at, () => decideYear(app.world, app.actor, desk.id, year, true), {
        name: String(year),
      });
  }
}

async function applyBase(app: Application, desk: Desk, base: string, path: Path): Promise<void> {
  const before = (await ruleSetOf(desk.calendar))?.id ?? null;
  if (before === base) return isAsWanted(app, path);
  const detail = `${before ?? '–'} → ${base}`;
  await make(app, 'change', path, () => chooseCalendar(app.world, app.actor, desk.id, base), { detail });
}

async function applyDays(app: Application, desk: Desk, wanted: CalendarEntry, parent: Path): Promise<void> {
  const { world, actor } = app;
  const path = [...parent, 'days'];
  const today = dateIn(desk.zone, world.clock.now());
  const own = ownDays(desk.calendar, await ruleSetOf(desk.calendar));
  for (const [place, day] of (wanted.days ?? []).entries()) {
    const at = [...path, place];
    const told = { name: day.date };
    const before = own.find(({ date }) => date === day.date);
    const isSame = day.remove ? !before : before && isSameText(before.reason, day.reason);
    // A past day that the desk does not have is of no use to anybody.
    if (isSame || (!before && day.date < today)) isAsWanted(app, at, told);
    else if (day.remove) await make(app, 'remove', at, () => removeDayOff(world, actor, desk.id, day.date), told);
    else {
      if (before) await removeDayOff(world, actor, desk.id, day.date);
      const { date, reason } = day;
      const add = () => addDayOff(world, actor, desk.id, { date, reason, more: true });
      await make(app, before ? 'change' : 'create', at, add, { ...told, detail: textIn(reason, 'en') });
    }
  }
  const named = new Set(wanted.days?.map(({ date }) => date));
  isLeftAlone(
    app,
    path,
    own.map(({ date }) => date).filter((date) => date >= today && !named.has(date)),
  );
}

/** The yearly days that the desk entered itself, and days of the rule set whose validity it changed. */
export function ownYearlyDays(calendar: Calendar, base: Calendar | null): YearlyRule[] {
  return yearlyRules(calendar).filter((rule) => !isOfBase(base, rule) || rule.from || rule.until);
}

/** English names by ISO weekday, from Monday. */
const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** Returns a yearly day as the file names it: `07-15`, `easter+39`, `orthodox+1` or `monday from 05-25`. */
export function yearlyName(rule: YearlyRule): string {
  if (rule.kind === 'easter' || rule.kind === 'orthodox')
    return `${rule.kind}${rule.offsetDays < 0 ? '' : '+'}${rule.offsetDays}`;
  const date = yearlyKey(rule).slice(-'05-25'.length);
  return rule.kind === 'weekday' ? `${weekdays[rule.weekday - 1]} from ${date}` : date;
}

async function applyYearlyDays(app: Application, desk: Desk, wanted: CalendarEntry, parent: Path): Promise<void> {
  const { world, actor } = app;
  const path = [...parent, 'yearly'];
  const { calendar } = desk;
  for (const [place, day] of (wanted.yearly ?? []).entries()) {
    const at = [...path, place];
    const told = { name: day.day };
    const before = yearlyRules(calendar).find((rule) => yearlyName(rule) === day.day);
    const key = before ? yearlyKey(before) : '';
    if (day.remove) {
      if (before) await make(app, 'remove', at, () => removeYearlyDay(world, actor, desk.id, key), told);
      else isAsWanted(app, at, told);
      continue;
    }
    const typed = typedRule(day);
    if (!before) await make(app, 'create', at, () => addYearlyDay(world, actor, desk.id, typed), told);
    else if (day.reason && !isSameText(before.reason, day.reason)) {
      const removed = await make(app, 'change', at, () => removeYearlyDay(world, actor, desk.id, key), told);
      if (removed) await addYearlyDay(world, actor, desk.id, typed);
    } else {
      const [was, is] = [validityFields(validityOf(before)), validityFields(typed)];
      if (seenOf(was!) === seenOf(is!)) isAsWanted(app, at, told);
      else
        await make(
          app,
          'change',
          at,
          () => changeValidity(world, actor, { deskId: desk.id, key }, { ...typed, seen: seenOf(was!) }),
          { ...told, detail: `${was!.from}–${was!.until} → ${is!.from}–${is!.until}` },
        );
    }
  }
  const named = new Set(wanted.yearly?.map(({ day }) => day));
  isLeftAlone(
    app,
    path,
    ownYearlyDays(calendar, await ruleSetOf(calendar))
      .map(yearlyName)
      .filter((name) => !named.has(name)),
  );
}

function typedRule(day: { day: string; reason?: InEachLanguage; from?: string; until?: string }): TypedRule {
  const { reason = inEachLanguage(() => ''), from = '', until = '' } = day;
  const [, church, offset = ''] = /^(easter|orthodox)([+-]\d+)$/.exec(day.day) ?? [];
  const [, weekday, month = '', date = ''] = /^(?:(\w+) from )?(\d\d)-(\d\d)$/.exec(day.day) ?? [];
  return {
    kind: church ?? (weekday ? 'weekday' : 'fixed'),
    weekday: String(weekdays.indexOf(weekday ?? '') + 1),
    day: String(Number(date)),
    month: String(Number(month)),
    offset: offset && String(Number(offset)),
    reason,
    from,
    until,
  };
}

function isSameText(one: InEachLanguage, other: InEachLanguage): boolean {
  return Object.entries(other).every(([language, text]) => one[language as 'fr'] === text);
}

/** Sets the exceptions to a desk's hours that are not over. */
export async function applyExceptions(app: Application, desk: Desk, entry: DeskEntry, parent: Path): Promise<void> {
  const { world, actor } = app;
  const path = [...parent, 'exceptions'];
  const today = dateIn(desk.zone, world.clock.now());
  const coming = comingExceptions(desk, today);
  const named = new Set<string>();
  for (const [place, wanted] of (entry.exceptions ?? []).entries()) {
    const at = [...path, place];
    const until = wanted.until ?? wanted.from;
    const before = coming.find((each) => each.from === wanted.from && each.until === until);
    const told = { name: datesOf({ from: wanted.from, until }) };
    if (before) named.add(before.id);
    if (!before && (wanted.remove || until < today)) isAsWanted(app, at, told);
    else if (wanted.remove) await make(app, 'remove', at, () => endException(world, actor, desk.id, before!.id), told);
    else {
      const { from, hours, of, reason } = wanted;
      const typed: TypedException = { from, until: wanted.until ?? '', hours, of, reason };
      await applyException(app, desk, { before, typed }, at, told);
    }
  }
  isLeftAlone(app, path, coming.filter(({ id }) => !named.has(id)).map(datesOf));
}

async function applyException(
  app: Application,
  desk: Desk,
  { before, typed }: { before: DeskException | undefined; typed: TypedException },
  path: Path,
  told: { name: string },
): Promise<void> {
  const { world, actor } = app;
  if (!before) {
    await make(app, 'create', path, () => addException(world, actor, desk.id, typed), told);
    return;
  }
  const was = typedException(before);
  const isSame =
    was.hours === typed.hours.trim() &&
    isSameText(was.reason, typed.reason) &&
    was.of.toSorted().join() === typed.of.toSorted().join();
  if (isSame) return isAsWanted(app, path, told);
  const at = { deskId: desk.id, id: before.id };
  const seen = seenOf(exceptionFields(before));
  await make(app, 'change', path, () => changeException(world, actor, at, { ...typed, seen }), told);
}

function datesOf({ from, until }: { from: string; until: string }): string {
  return from === until ? from : `${from} – ${until}`;
}
