import type { Language } from '#domain/language.ts';
import { type AnswerDue, answerDueAt } from '#domain/ticket/events/ticket.ts';
import { dateTime, deadline } from '#locales/format.ts';

/** Returns the deadline for the desk's answer: the end of a day for a complaint (R10), else a time. */
export function answerDate(due: AnswerDue, language: Language, zone: string): string {
  const at = answerDueAt(due);
  return due.complaintDueAt === null ? dateTime(at, language, zone) : deadline(at, language, zone);
}
