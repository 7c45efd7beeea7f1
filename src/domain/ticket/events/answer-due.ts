import type { Instant } from '#domain/instant.ts';
import type { Ticket } from '#domain/ticket/events/ticket.ts';

export type AnswerDue = Pick<Ticket, 'complaintDueAt' | 'firstAnswerDueAt'>;

/** Returns the latest time for the desk's answer: for a complaint its calendar-day date (R10), else the first answer. */
export function answerDueAt({ complaintDueAt, firstAnswerDueAt }: AnswerDue): Instant {
  return complaintDueAt ?? firstAnswerDueAt;
}
