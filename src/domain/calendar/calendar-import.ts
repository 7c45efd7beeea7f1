import type { Calendar, DayOffRule } from '#domain/calendar/calendar.ts';
import { dayOff } from '#domain/calendar/days-off.ts';
import { singleDays } from '#domain/calendar/edit-calendar.ts';
import { yearlyKey, yearlyRules, yearlyRulesMax } from '#domain/calendar/yearly-days.ts';
import { type InEachLanguage, inEachLanguage, type Language, languages, missingIn, noText } from '#domain/language.ts';
import { calendarBases, isReason, reasonCharactersMax } from './belgium.ts';

/** A day in an imported file: the event's title and, if known, its reason per language. */
export type FileDay = { words: string; reasons: Partial<Record<Language, string>> } & (
  | { kind: 'once'; date: string }
  /** Every year. `from` and `until` are the first and last date on which it applies; empty means no limit. */
  | { kind: 'fixed'; month: number; day: number; from: string; until: string }
  /** Not imported: it has hours, an unsupported recurrence, was cancelled, or its date is invalid. */
  | { notTaken: 'timed' | 'rule' | 'cancelled' | 'badDate'; date: string | null }
);

/** `known`: already a day off. `past`: over. `weekend`: not a business day anyway. `wordless`: it has no reason. */
type DayState =
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
  /** The rule to add for a new day. */
  rule: DayOffRule | null;
  /** The file gives the reason in one language, no known reason translates it, and the desk has several languages. */
  untranslated: boolean;
}

/** More single days than this come from a machine-made calendar. */
export const singleDaysMax = 500;

/** The administrator's texts, by the title in the file. */
export type GivenWords = ReadonlyMap<string, InEachLanguage>;

/**
 * Returns what importing each day would do to a calendar, in file order. A day listed twice is new once. A yearly day applies
 * without a start date, unless it begins in the future: its first event only shows when the source began to record it.
 */
export function planImport(
  calendar: Calendar,
  days: readonly FileDay[],
  { today, given = new Map(), needed }: { today: string; given?: GivenWords; needed: readonly Language[] },
): { planned: PlannedDay[]; rules: DayOffRule[] } {
  const rules: DayOffRule[] = [...calendar.rules];
  const planned = days.map((day): PlannedDay => {
    const { reason, untranslated } = reasonOf(day, calendar, { given, needed });
    const worded = isReason(reason, needed);
    const state = stateOf({ ...calendar, rules: [...rules] }, day, { today, worded });
    const rule = state === 'new' ? ruleOf(day, reason, today) : null;
    if (rule) rules.push(rule);
    return { state, day, rule, untranslated: state === 'new' && untranslated };
  });
  return { planned, rules };
}

function stateOf(calendar: Calendar, day: FileDay, { today, worded }: { today: string; worded: boolean }): DayState {
  if ('notTaken' in day) return day.notTaken;
  if (day.kind === 'fixed') {
    if (day.until !== '' && day.until < today) return 'past';
    const known = yearlyRules(calendar);
    if (known.some((rule) => yearlyKey(rule) === yearlyKey({ ...day, reason: noText }))) return 'known';
    if (known.length >= yearlyRulesMax) return 'tooMany';
    return worded ? 'new' : 'wordless';
  }
  if (day.date < today) return 'past';
  const off = dayOff(calendar, day.date);
  if (off !== null) return off === 'weekend' ? 'weekend' : 'known';
  if (singleDays(calendar).length >= singleDaysMax) return 'tooMany';
  return worded ? 'new' : 'wordless';
}

function ruleOf(day: FileDay, reason: InEachLanguage, today: string): DayOffRule | null {
  if ('notTaken' in day) return null;
  if (day.kind === 'once') return { kind: 'once', date: day.date, reason };
  const { month, day: ofMonth, from, until } = day;
  return {
    kind: 'fixed',
    month,
    day: ofMonth,
    reason,
    ...(from > today && { from }),
    ...(until !== '' && { until }),
  };
}

/**
 * The reason in order of preference: the file's own in each language, the administrator's, a known reason with the same name, the
 * title itself.
 */
function reasonOf(
  { words, reasons }: FileDay,
  calendar: Calendar,
  { given, needed }: { given: GivenWords; needed: readonly Language[] },
): { reason: InEachLanguage; untranslated: boolean } {
  const written = inEachLanguage((language) => cut(reasons[language] ?? ''));
  if (missingIn(written, needed).length === 0) return { reason: written, untranslated: false };
  const own = given.get(cut(words));
  if (own) return { reason: own, untranslated: true };
  const known = knownReasons(calendar).find((reason) => languages.some((language) => isSame(reason[language], words)));
  if (known) return { reason: known, untranslated: false };
  return { reason: inEachLanguage(() => cut(words)), untranslated: cut(words) !== '' && needed.length > 1 };
}

function knownReasons(calendar: Calendar): InEachLanguage[] {
  return [...calendar.rules, ...calendarBases.federal.rules].map(({ reason }) => reason);
}

function isSame(one: string, other: string): boolean {
  return one.toLocaleLowerCase() === other.trim().toLocaleLowerCase();
}

/** Returns the title of a day, cut to the maximum length of a reason. */
export function cut(text: string): string {
  // Never split a surrogate pair.
  return text
    .trim()
    .slice(0, reasonCharactersMax)
    .replace(/[\ud800-\udbff]$/, '')
    .trim();
}
