import type { Instant } from '#domain/instant.ts';
import type { Ticket } from '#domain/ticket/events/ticket.ts';

export type AnswerDue = Pick<Ticket, 'complaintDueAt' | 'firstAnswerDueAt'>;

/** When the desk answers at the latest. A complaint has one date, its calendar days (R10); others have their first answer. */
export function answerDueAt({ complaintDueAt, firstAnswerDueAt }: AnswerDue): Instant {
  return complaintDueAt ?? firstAnswerDueAt;
}
