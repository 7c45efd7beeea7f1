import {
  periodDaysMax,
  type Recurrence,
  type RecurrencePeriod,
  recurrencePeriods,
  recurrenceWeekdays,
} from '#domain/templates/recurrence.ts';

/** When a template recurs, and for whom, as typed. `every` is empty for a template that only agents use. */
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

export interface RecurrenceProblem {
  field: 'every' | 'day' | 'email' | 'assign';
  problem: 'complaintRecurs' | 'day' | 'personUnknown' | 'ownDesk' | 'nobodyTakes';
}

/** The first choice of each field, for a template that does not recur. */
export const noRecurrence: TypedRecurrence = {
  ...{ every: '', weekday: '1', on: 'first', day: '' },
  ...{ email: '', quiet: false },
};

/** Returns the typed rule; null without one, or the problem of its day. */
export function readRecurrence(typed: TypedRecurrence): Recurrence | null | 'day' {
  const every = recurrencePeriods.find((each) => each === typed.every);
  if (every === undefined) return null;
  if (every === 'week')
    return { every, weekday: recurrenceWeekdays.find((each) => String(each) === typed.weekday) ?? 1 };
  if (typed.on !== 'day') return { every, on: typed.on === 'last' ? 'last' : 'first' };
  const day = readDay(typed.day, every);
  return day === null ? 'day' : { every, on: day };
}

function readDay(text: string, every: Exclude<RecurrencePeriod, 'week'>): number | null {
  const day = /^\d{1,3}$/.test(text.trim()) ? Number(text) : 0;
  return day >= 1 && day <= periodDaysMax[every] ? day : null;
}

/** Returns a rule as its form shows it. */
export function typedRule(rule: Recurrence | null): Omit<TypedRecurrence, 'email' | 'quiet'> {
  const { every, weekday, on, day } = noRecurrence;
  if (rule === null) return { every, weekday, on, day };
  if (rule.every === 'week') return { every: rule.every, weekday: String(rule.weekday), on, day };
  if (typeof rule.on === 'string') return { every: rule.every, weekday, on: rule.on, day };
  return { every: rule.every, weekday, on: 'day', day: String(rule.on) };
}

/** Returns a rule as one value for the audit trail, such as `month first` or `week 1`; empty without one. */
export function ruleKey(rule: Recurrence | null): string {
  if (rule === null) return '';
  return rule.every === 'week' ? `week ${rule.weekday}` : `${rule.every} ${rule.on}`;
}

/** The inverse of `ruleKey`. */
export function ruleOfKey(key: string): Recurrence | null {
  const [every = '', on = ''] = key.split(' ');
  const isDay = /^\d+$/.test(on);
  const read = readRecurrence({ ...noRecurrence, every, weekday: on, on: isDay ? 'day' : on, day: on });
  return read === 'day' ? null : read;
}
