import type { Language } from '#domain/language.ts';
import { type AnswerDue, answerDueAt } from '#domain/ticket/events/answer-due.ts';
import { dateTime, deadline } from '#locales/format.ts';

/** When the desk answers at the latest: a complaint by the end of a day (R10), others by a time. */
export function answerDate(due: AnswerDue, language: Language, zone: string): string {
  const at = answerDueAt(due);
  return due.complaintDueAt === null ? dateTime(at, language, zone) : deadline(at, language, zone);
}
