import type { Weekday } from '#domain/calendar/calendar.ts';
import type { YearlyRule } from '#domain/calendar/yearly-day.ts';
import type { Validity } from '#domain/calendar/yearly-days.ts';
import { type Language, noText } from '#domain/language.ts';
import { calendarWords } from '#locales/admin/messages.ts';
import { dayOfYear, weekdayName } from '#locales/format.ts';

/** Returns the day that a rule names: `2 novembre`, `39 jours après Pâques`, `le premier lundi à partir du 25 mai`. */
export function ruleName(rule: YearlyRule, language: Language): string {
  const say = calendarWords[language];
  if (rule.kind === 'easter') return say.easter({ days: rule.offsetDays });
  if (rule.kind === 'orthodox') return say.orthodox({ day: say.easter({ days: rule.offsetDays }) });
  const date = dayOfYear(rule.month, rule.day, language);
  return rule.kind === 'weekday' ? say.weekday({ weekday: weekdayName(rule.weekday, language), date }) : date;
}

/** Returns the name of a rule from its key. Null if the key is not a rule's. */
export function ruleKeyName(key: string, language: Language): string | null {
  const rule = ruleOfKey(key);
  return rule && ruleName({ ...rule, reason: noText }, language);
}

function ruleOfKey(key: string) {
  const [, weekday, month, day] = /^(?:fixed|weekday-([1-7]))-(\d\d)-(\d\d)$/.exec(key) ?? [];
  const date = { month: Number(month), day: Number(day) };
  if (weekday) return { kind: 'weekday' as const, weekday: Number(weekday) as Weekday, ...date };
  if (month) return { kind: 'fixed' as const, ...date };
  const [, kind, offset] = /^(easter|orthodox)-(-?\d+)$/.exec(key) ?? [];
  return kind ? { kind: kind as 'easter' | 'orthodox', offsetDays: Number(offset) } : null;
}

/** Returns the validity period in words, or null if it is unlimited. */
export function validityInWords({ from, until }: Validity, language: Language): string | null {
  const say = calendarWords[language];
  const date = (day: string) =>
    `${dayOfYear(Number(day.slice(5, 7)), Number(day.slice(8)), language)}\u00a0${day.slice(0, 4)}`;
  if (from !== '' && until !== '') return say.between({ from: date(from), until: date(until) });
  if (from !== '') return say.since({ from: date(from) });
  return until === '' ? null : say.until({ until: date(until) });
}
