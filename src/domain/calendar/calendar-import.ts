import type { Calendar, DayOffRule } from '#domain/calendar/calendar.ts';
import { calendarBases, isReason, reasonCharactersMax } from '#domain/calendar/calendar-bases.ts';
import { dayOff } from '#domain/calendar/days-off.ts';
import { singleDays } from '#domain/calendar/keep-calendar.ts';
import { yearlyKey, yearlyRules, yearlyRulesMax } from '#domain/calendar/yearly-days.ts';
import { type InEachLanguage, type Language, languages } from '#domain/language.ts';

/** A day as a file says it, with the words of its event and, where it is known, its reason in each language. */
export type FileDay = { words: string; reasons: Partial<Record<Language, string>> } & (
  | { kind: 'once'; date: string }
  /** Every year; the first and the last date on which it counts, empty without end. */
  | { kind: 'fixed'; month: number; day: number; from: string; until: string }
  /** No day off: it has hours, another rule than "every year", was cancelled, or its date is none. */
  | { notTaken: 'timed' | 'rule' | 'cancelled' | 'badDate'; date: string | null }
);

/** `known`: off already. `past`: over. `weekend`: no business day anyway. `wordless`: without a reason to tell. */
export type DayState =
  | 'new'
  | 'known'
  | 'past'
  | 'weekend'
  | 'wordless'
  | 'tooMany'
  | 'timed'
  | 'rule'
  | 'cancelled'
  | 'badDate';

export interface PlannedDay {
  state: DayState;
  day: FileDay;
  /** The rule that a new day becomes. */
  rule: DayOffRule | null;
  /** That the file says the reason in one language, and nothing that is known translates it. */
  untranslated: boolean;
}

/** A calendar that names more single days than this was filled by a machine. */
export const singleDaysMax = 500;

/** The words in four languages that an administrator gave for those of a file. */
export type GivenWords = ReadonlyMap<string, InEachLanguage>;

/**
 * What each day of a file would do to a calendar, in the order of the file: a day that it names twice is new once. A day of
 * every year counts from now on as if it had always: its first event says where a program began to write it.
 */
export function planImport(
  calendar: Calendar,
  days: readonly FileDay[],
  { today, given = new Map() }: { today: string; given?: GivenWords },
): { planned: PlannedDay[]; rules: DayOffRule[] } {
  const rules: DayOffRule[] = [...calendar.rules];
  const planned = days.map((day): PlannedDay => {
    const { reason, untranslated } = reasonOf(day, calendar, given);
    const state = stateOf({ ...calendar, rules: [...rules] }, day, today, reason);
    const rule = state === 'new' ? ruleOf(day, reason, today) : null;
    if (rule) rules.push(rule);
    return { state, day, rule, untranslated: state === 'new' && untranslated };
  });
  return { planned, rules };
}

function stateOf(calendar: Calendar, day: FileDay, today: string, reason: InEachLanguage): DayState {
  if ('notTaken' in day) return day.notTaken;
  if (day.kind === 'fixed') {
    if (day.until !== '' && day.until < today) return 'past';
    const known = yearlyRules(calendar);
    if (known.some((rule) => yearlyKey(rule) === yearlyKey({ ...day, reason }))) return 'known';
    if (known.length >= yearlyRulesMax) return 'tooMany';
    return isReason(reason) ? 'new' : 'wordless';
  }
  if (day.date < today) return 'past';
  const off = dayOff(calendar, day.date);
  if (off !== null) return off === 'weekend' ? 'weekend' : 'known';
  if (singleDays(calendar).length >= singleDaysMax) return 'tooMany';
  return isReason(reason) ? 'new' : 'wordless';
}

function ruleOf(day: FileDay, reason: InEachLanguage, today: string): DayOffRule | null {
  if ('notTaken' in day) return null;
  if (day.kind === 'once') return { kind: 'once', date: day.date, reason };
  const { month, day: ofMonth, from, until } = day;
  return {
    ...{ kind: 'fixed', month, day: ofMonth, reason },
    ...(from > today && { from }),
    ...(until !== '' && { until }),
  };
}

/** Its own in each language, what an administrator gave, a reason that is known by one of its names, or the words as they are. */
function reasonOf(
  { words, reasons }: FileDay,
  calendar: Calendar,
  given: GivenWords,
): { reason: InEachLanguage; untranslated: boolean } {
  const said = languages.map((language) => cut(reasons[language] ?? ''));
  if (said.every((text) => text !== '')) return { reason: inEach(said), untranslated: false };
  const own = given.get(cut(words));
  if (own) return { reason: own, untranslated: true };
  const known = knownReasons(calendar).find((reason) => languages.some((language) => isSame(reason[language], words)));
  if (known) return { reason: known, untranslated: false };
  return { reason: inEach(languages.map(() => cut(words))), untranslated: cut(words) !== '' };
}

function knownReasons(calendar: Calendar): InEachLanguage[] {
  return [...calendar.rules, ...calendarBases.federal.rules].map(({ reason }) => reason);
}

function isSame(one: string, other: string): boolean {
  return one.toLocaleLowerCase() === other.trim().toLocaleLowerCase();
}

/** The words of a day as they are kept: no longer than a reason may be. */
export function cut(text: string): string {
  // Never half a sign.
  return text
    .trim()
    .slice(0, reasonCharactersMax)
    .replace(/[\ud800-\udbff]$/, '')
    .trim();
}

function inEach([fr = '', nl = '', de = '', en = '']: string[]): InEachLanguage {
  return { fr, nl, de, en };
}
