import type { Calendar, DayOffRule, Weekday } from '#domain/calendar/calendar.ts';
import { readDate } from '#domain/calendar/day.ts';
import { type YearlyRule, yearlyDay } from '#domain/calendar/yearly-day.ts';
import type { InEachLanguage, Language } from '#domain/language.ts';
import { isReason } from './belgium.ts';

/** The first and last day on which a rule applies, `YYYY-MM-DD`. Empty means no limit. */
export interface Validity {
  from: string;
  until: string;
}

/** A new rule as typed: a day and a month, the first weekday from them on, or days after an Easter Sunday. */
export interface TypedRule extends Validity {
  kind: string;
  weekday: string;
  day: string;
  month: string;
  offset: string;
  reason: InEachLanguage;
}

export type YearlyProblem = 'badDay' | 'badOffset' | 'badFrom' | 'badUntil' | 'known' | 'reasonMissing' | 'tooMany';

/** From Shrove Monday to the Sacred Heart. No holiday outside this range moves with Easter. */
const easterOffsets = { min: -48, max: 68 };

/** Maximum number of yearly days off in a calendar. */
export const yearlyRulesMax = 60;

/** Returns the yearly days off in the order of the year. Movable days are placed by their date in 2028. */
export function yearlyRules({ rules }: Pick<Calendar, 'rules'>): YearlyRule[] {
  const place = (rule: YearlyRule) => yearlyDay(rule, orderYear) ?? 0;
  return rules.filter((rule) => rule.kind !== 'once').toSorted((one, other) => place(one) - place(other));
}

/** A leap year, in which every day exists. */
const orderYear = 2028;

/**
 * Returns the key of a rule in addresses and in the audit trail: `fixed-11-02`, `easter-39`, `orthodox-1`, `weekday-1-05-25`. Keys are
 * unique within a calendar.
 */
export function yearlyKey(rule: YearlyRule): string {
  if (rule.kind === 'easter' || rule.kind === 'orthodox') return `${rule.kind}-${rule.offsetDays}`;
  const date = `${pad(rule.month)}-${pad(rule.day)}`;
  return rule.kind === 'weekday' ? `weekday-${rule.weekday}-${date}` : `fixed-${date}`;
}

/** Whether a rule belongs to a rule set; false without a rule set. */
export function isOfBase(base: Pick<Calendar, 'rules'> | null, rule: YearlyRule): boolean {
  return yearlyRules({ rules: base?.rules ?? [] }).some((each) => yearlyKey(each) === yearlyKey(rule));
}

/** Returns the dates of validity of a rule. */
export function validityOf({ from = '', until = '' }: DayOffRule): Validity {
  return { from, until };
}

/** Returns a rule with these dates of validity. */
export function withDates<R extends DayOffRule>({ from: _, until: _u, ...rule }: R, { from, until }: Validity): R {
  return { ...rule, ...(from !== '' && { from }), ...(until !== '' && { until }) } as R;
}

/** Adds a yearly day off. Returns the new rules, or every problem. */
export function withYearlyDay(
  calendar: Pick<Calendar, 'rules'>,
  typed: TypedRule,
  needed: readonly Language[],
): { rules: DayOffRule[]; rule: YearlyRule } | { refused: 'invalid'; problems: YearlyProblem[] } {
  const day = readDay(typed);
  const problems = [
    ...(day === null ? [isByEaster(typed.kind) ? ('badOffset' as const) : ('badDay' as const)] : []),
    ...validityProblems(typed),
    ...(isReason(typed.reason, needed) ? [] : ['reasonMissing' as const]),
  ];
  if (day === null || problems.length > 0) return { refused: 'invalid', problems };
  const rule = withDates({ ...day, reason: typed.reason }, typed);
  const known = yearlyRules(calendar);
  if (known.some((each) => yearlyKey(each) === yearlyKey(rule))) return { refused: 'invalid', problems: ['known'] };
  if (known.length >= yearlyRulesMax) return { refused: 'invalid', problems: ['tooMany'] };
  return { rules: [...calendar.rules, rule], rule };
}

/** Returns the rules with new dates of validity for one day, or every problem. */
export function withValidity(
  { rules }: Pick<Calendar, 'rules'>,
  key: string,
  validity: Validity,
): { rules: DayOffRule[] } | { refused: 'invalid'; problems: YearlyProblem[] } {
  const problems = validityProblems(validity);
  if (problems.length > 0) return { refused: 'invalid', problems };
  return { rules: rules.map((rule) => (isCalled(rule, key) ? withDates(rule, validity) : rule)) };
}

/** Returns the rules without a yearly day; unchanged if it is not there. */
export function withoutYearlyDay({ rules }: Pick<Calendar, 'rules'>, key: string): DayOffRule[] {
  return rules.filter((rule) => !isCalled(rule, key));
}

function isCalled(rule: DayOffRule, key: string): boolean {
  return rule.kind !== 'once' && yearlyKey(rule) === key;
}

function isByEaster(kind: string): kind is 'easter' | 'orthodox' {
  return kind === 'easter' || kind === 'orthodox';
}

function readDay({ kind, day, month, offset, weekday }: TypedRule) {
  if (isByEaster(kind)) {
    const offsetDays = wholeNumber(offset);
    const isNear = offsetDays !== null && offsetDays >= easterOffsets.min && offsetDays <= easterOffsets.max;
    return isNear ? { kind, offsetDays } : null;
  }
  const [named, ofMonth] = [wholeNumber(day), wholeNumber(month)];
  // Accept 29 February; it applies in leap years.
  if (named === null || ofMonth === null || readDate(`${orderYear}-${pad(ofMonth)}-${pad(named)}`) === null)
    return null;
  if (kind === 'fixed') return { kind: 'fixed' as const, month: ofMonth, day: named };
  if (kind !== 'weekday' || !/^[1-7]$/.test(weekday)) return null;
  return { kind: 'weekday' as const, weekday: Number(weekday) as Weekday, month: ofMonth, day: named };
}

function validityProblems({ from, until }: Validity): ('badFrom' | 'badUntil')[] {
  const badFrom = from !== '' && readDate(from) === null;
  const badUntil = until !== '' && (readDate(until) === null || (from !== '' && !badFrom && until < from));
  return [...(badFrom ? ['badFrom' as const] : []), ...(badUntil ? ['badUntil' as const] : [])];
}

function wholeNumber(text: string): number | null {
  return /^[-−+]?\d{1,3}$/.test(text) ? Number(text.replace('−', '-')) : null;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
