import type { Desk } from '#domain/desk.ts';
import { type Instant, isAfter } from '#domain/instant.ts';
import type { Language } from '#domain/language.ts';
import { clockSentence, closedSentence } from '#locales/clock-sentence.ts';
import { dateTime, lastDay, longDate } from '#locales/format.ts';
import { portalListWords } from '#locales/portal/messages.ts';
import type { TicketSummary } from '#store/ticket-lists.ts';

export interface NextReader {
  desk: Desk;
  language: Language;
  now: Instant;
  /** Whether the reader takes part, or looks on for their organisation. */
  takesPart: boolean;
}

/** What happens next to a ticket, and by when, for its requester (R3, R10, R18). */
export function whatNext(ticket: TicketSummary, { desk, language, now, takesPart }: NextReader): string {
  const say = portalListWords[language].whatNext;
  const { zone } = desk;
  if (ticket.closedAt !== null) return closedSentence(ticket.closedAt, language, zone);
  if (ticket.clock !== null) {
    const name = ticket.requester.name ?? undefined;
    return clockSentence(ticket.clock, language, { zone, to: takesPart ? 'requester' : 'agent', name, now });
  }
  if (ticket.firstAnsweredAt === null) {
    const date = dateTime(ticket.firstAnswerDueAt, language, zone);
    return isAfter(now, ticket.firstAnswerDueAt) ? say.firstAnswerLate({ date }) : say.firstAnswer({ date });
  }
  if (ticket.complaintDueAt !== null && isAfter(ticket.complaintDueAt, now))
    return say.complaint({ date: longDate(lastDay(ticket.complaintDueAt, zone), language, zone) });
  if (ticket.reactionAt !== null) return say.reacted({ date: dateTime(ticket.reactionAt, language, zone) });
  return say.atWork;
}
