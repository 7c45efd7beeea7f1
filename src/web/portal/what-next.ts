import type { Desk } from '#domain/desks/desk.ts';
import { type Instant, isAfter } from '#domain/instant.ts';
import type { Language } from '#domain/language.ts';
import { waitsForDesk } from '#domain/ticket/events/due.ts';
import { answerDueAt } from '#domain/ticket/events/ticket.ts';
import { answerDate, clockSentence, closedSentence } from '#locales/clock-sentence.ts';
import { dateTime } from '#locales/format.ts';
import { portalListWords } from '#locales/portal/messages.ts';
import type { TicketSummary } from '#store/views/ticket-lists.ts';

export interface NextReader {
  desk: Desk;
  language: Language;
  now: Instant;
  /** True if the reader is a participant; false if they see the ticket through their organisation. */
  takesPart: boolean;
}

/** Returns what happens next to a ticket, and by when, for its requester (R3, R10, R18). */
export function whatNext(ticket: TicketSummary, { desk, language, now, takesPart }: NextReader): string {
  const say = portalListWords[language].whatNext;
  const { zone } = desk;
  if (ticket.closedAt !== null) return closedSentence(ticket.closedAt, language, zone);
  if (ticket.clock !== null) {
    const name = ticket.requester.name ?? undefined;
    return clockSentence(ticket.clock, language, {
      zone,
      to: takesPart ? 'requester' : 'agent',
      name,
      now,
      waitsForDesk: waitsForDesk(ticket),
    });
  }
  const date = answerDate(ticket, language, zone);
  if (ticket.complaintDueAt !== null && isAfter(ticket.complaintDueAt, now)) return say.complaint({ date });
  if (ticket.firstAnsweredAt === null)
    return isAfter(now, answerDueAt(ticket)) ? say.firstAnswerLate({ date }) : say.firstAnswer({ date });
  if (ticket.reactionAt !== null) return say.reacted({ date: dateTime(ticket.reactionAt, language, zone) });
  return say.atWork;
}
