import type { Validity, YearlyRule } from '#domain/calendar/yearly-days.ts';
import type { Language } from '#domain/language.ts';
import { calendarWords } from '#locales/admin/messages.ts';
import { dayOfYear } from '#locales/format.ts';

/** Returns the day that a rule names: `2 novembre`, `39 jours après Pâques`. */
export function ruleName(rule: YearlyRule, language: Language): string {
  return rule.kind === 'easter'
    ? calendarWords[language].easter({ days: rule.offsetDays })
    : dayOfYear(rule.month, rule.day, language);
}

/** Returns the name of a rule from its key. Null if the key is not a rule's. */
export function ruleKeyName(key: string, language: Language): string | null {
  const [, month, day] = /^fixed-(\d\d)-(\d\d)$/.exec(key) ?? [];
  if (month !== undefined) return dayOfYear(Number(month), Number(day), language);
  const [, offset] = /^easter-(-?\d+)$/.exec(key) ?? [];
  return offset === undefined ? null : calendarWords[language].easter({ days: Number(offset) });
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
