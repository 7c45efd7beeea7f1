import { isRule, type Recurrence, recurrencePeriods, recurrenceWeekdays } from '#domain/templates/recurrence.ts';

/** When a template recurs, and for whom, as its form says. `every` is empty for a template that only agents use. */
export interface TypedRecurrence {
  every: string;
  /** For a week: 1 to 5. */
  weekday: string;
  /** For a longer period: the first or last business day, or the day in `day`. */
  on: string;
  day: string;
  /** The address of the requester. */
  email: string;
  /** The requester gets no acknowledgement. */
  quiet: boolean;
}

/** The first choice of each field, for a template that does not recur. */
export const noRecurrence: TypedRecurrence = {
  ...{ every: '', weekday: '1', on: 'first', day: '' },
  ...{ email: '', quiet: false },
};

/** Parses the rule of a form; null without one. A day that is no number is NaN. */
export function parseRule(typed: TypedRecurrence): Recurrence | null {
  const every = recurrencePeriods.find((each) => each === typed.every);
  if (every === undefined) return null;
  if (every === 'week')
    return { every, weekday: recurrenceWeekdays.find((each) => String(each) === typed.weekday) ?? 1 };
  if (typed.on !== 'day') return { every, on: typed.on === 'last' ? 'last' : 'first' };
  return { every, on: /^\d{1,3}$/.test(typed.day.trim()) ? Number(typed.day) : Number.NaN };
}

/** Returns a rule as its form shows it. */
export function typedRule(rule: Recurrence | null): Omit<TypedRecurrence, 'email' | 'quiet'> {
  const { every, weekday, on, day } = noRecurrence;
  if (rule === null) return { every, weekday, on, day };
  if (rule.every === 'week') return { every: rule.every, weekday: String(rule.weekday), on, day };
  if (typeof rule.on === 'string') return { every: rule.every, weekday, on: rule.on, day };
  return { every: rule.every, weekday, on: 'day', day: String(rule.on) };
}

/** The inverse of `ruleKey`. */
export function ruleOfKey(key: string): Recurrence | null {
  const [every = '', on = ''] = key.split(' ');
  const isDay = /^\d+$/.test(on);
  const rule = parseRule({ ...noRecurrence, every, weekday: on, on: isDay ? 'day' : on, day: on });
  return rule && isRule(rule) ? rule : null;
}
