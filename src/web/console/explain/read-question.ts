import { instantOfWallTime, wallTimeOf } from '#domain/calendar/wall-time.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { Instant } from '#domain/instant.ts';
import type { Language } from '#domain/language.ts';
import { explainWords } from '#locales/console/messages.ts';

/**
 * The kinds of deadline: closing after a notice, an information request with its steps, a first answer, or plain business days.
 */
export const countKinds = ['notice', 'request', 'answer', 'days'] as const;

/** A year of business days; a larger number is probably a typing error. */
const daysMax = 250;

/** Returns the question in an address. Defaults are now and the first desk. Invalid input stays in its field. */
export function readQuestion(
  parameters: URLSearchParams,
  { desks, now, language }: { desks: readonly Desk[]; now: Instant; language: Language },
) {
  const text = (name: string) => (parameters.get(name) ?? '').trim().slice(0, 40).replaceAll('\0', '');
  const desk = desks.find(({ prefix }) => prefix === text('desk')) ?? desks[0];
  if (!desk) return null;
  const say = explainWords[language].problems;
  const count = countKinds.find((kind) => kind === text('count')) ?? 'notice';
  const typed = {
    desk: desk.prefix,
    count,
    from: text('from') || wallTimeOf(desk.zone, now),
    days: parameters.has('days') ? text('days') : String(desk.policy.closingDays),
  };
  const from = instantOfWallTime(desk.zone, typed.from);
  const days = /^\d{1,4}$/.test(typed.days) ? Number(typed.days) : Number.NaN;
  const daysWrong = count === 'days' && !(days <= daysMax);
  const errors = [
    ...(from === null ? [{ field: 'from', text: say.from }] : []),
    ...(daysWrong ? [{ field: 'days', text: say.days({ max: daysMax }) }] : []),
  ];
  const question = from === null || daysWrong ? null : { desk, from, count, days };
  return { typed, question, errors };
}

/** A valid question. */
export type Question = NonNullable<NonNullable<ReturnType<typeof readQuestion>>['question']>;
