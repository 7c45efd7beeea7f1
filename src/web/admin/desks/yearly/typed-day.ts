import type { TypedRule, Validity, YearlyProblem } from '#domain/calendar/yearly-days.ts';
import { type Language, noText } from '#domain/language.ts';
import { calendarWords } from '#locales/admin/messages.ts';
import { fieldLines, typedFields } from '#web/app/post.ts';

/** The empty form of a new day. */
export const freshDay: TypedRule = {
  kind: 'fixed',
  weekday: '1',
  day: '',
  month: '1',
  offset: '',
  from: '',
  until: '',
  reason: noText,
};

export function readDay(form: FormData): TypedRule {
  const names = ['kind', 'weekday', 'day', 'month', 'offset'] as const;
  return { ...typedFields(form, names), ...readValidity(form), reason: fieldLines(form, 'reason') };
}

export function readValidity(form: FormData): Validity {
  return typedFields(form, ['from', 'until']);
}

/** Returns each error with its field. */
export function dayErrors(problems: YearlyProblem[], kind: string, language: Language) {
  const say = calendarWords[language].problems;
  const named = kind === 'easter' || kind === 'orthodox' ? 'offset' : 'day';
  const fields: Record<YearlyProblem, string> = {
    badDay: 'day',
    badOffset: 'offset',
    badFrom: 'from',
    badUntil: 'until',
    reasonMissing: 'reason',
    known: named,
    tooMany: named,
  };
  return problems.map((problem) => ({ field: fields[problem], text: say[problem] }));
}
