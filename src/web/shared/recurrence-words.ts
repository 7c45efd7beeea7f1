import type { Language } from '#domain/language.ts';
import type { Recurrence } from '#domain/templates/recurrence.ts';
import { templateWords } from '#locales/admin/messages.ts';
import { weekdayName } from '#locales/format.ts';

/** Returns a rule in words: "Every month, on the first business day". */
export function ruleInWords(rule: Recurrence, language: Language): string {
  const { periods, rules } = templateWords[language];
  const every = periods[rule.every];
  if (rule.every === 'week') return rules.weekday({ every, weekday: weekdayName(rule.weekday, language) });
  return typeof rule.on === 'number' ? rules.day({ every, day: rule.on }) : rules[rule.on]({ every });
}
