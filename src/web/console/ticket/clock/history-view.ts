import { type ClockChange, clockHistory } from '#domain/ticket/events/clock-history.ts';
import type { EventType } from '#domain/ticket/events/events.ts';
import { answerDueAt, type Ticket } from '#domain/ticket/events/ticket.ts';
import { answerDate } from '#locales/answer-date.ts';
import { ticketClockWords } from '#locales/console/messages.ts';
import { eventSentence } from '#locales/event-sentence.ts';
import { deadline, shortDateTime } from '#locales/format.ts';
import { words } from '#locales/messages.ts';
import type { Person } from '#store/people/people.ts';
import type { TicketSources } from '#web/console/ticket/sources.ts';

/** An event that set, moved or ended a date: who did what, the effect on the date, and the rule. */
export interface HistoryLine {
  id: string;
  at: string;
  text: string;
  made: string;
  why: string | null;
}

/** `authors` are the people who caused the events, by id. */
export function historyLines(sources: TicketSources, authors: ReadonlyMap<string, Person>): HistoryLine[] {
  return clockHistory(sources.history).map((change) => {
    const { event } = change;
    return {
      id: event.id,
      at: shortDateTime(event.at, sources.language, sources.desk.zone),
      text: said(change, sources, authors),
      made: made(change, sources),
      why: why(event.type, sources),
    };
  });
}

function said(
  { event }: ClockChange,
  { record, language }: TicketSources,
  authors: ReadonlyMap<string, Person>,
): string {
  const { role, personId } = event.by;
  const nobody = role === 'clock' || role === 'relay' || role === 'desk' ? words[language].authors[role] : null;
  const name = nobody ?? (personId === null ? null : (authors.get(personId)?.name ?? null));
  const text = eventSentence(event, record.names, language);
  return name === null ? text.charAt(0).toUpperCase() + text.slice(1) : `${name} ${text}`;
}

/** Returns the effect of an event on the dates, as one sentence. */
function made({ before, after }: ClockChange, { language, desk }: TicketSources): string {
  const say = ticketClockWords[language].made;
  const closing = (ticket: Ticket) => deadline(ticket.clock!.closesAt, language, desk.zone);
  if (after.status === 'closed') return say.closed;
  if (before?.status === 'closed') return say.undone;
  if (after.clock === null) {
    if (before?.clock) return say.stopped;
    if (before && answerDueAt(before) === answerDueAt(after)) return say.answered;
    return say.answerDue({ date: answerDate(after, language, desk.zone) });
  }
  if (after.toBeTold) return say.toBeTold;
  if (after.clock.expected) return say.expected({ date: closing(after) });
  if (after.heldIds.length > 0) return say.held({ date: closing(after) });
  if (before?.clock && before.clock.closesAt !== after.clock.closesAt)
    return say.moved({ from: closing(before), to: closing(after) });
  return before?.clock?.expected === false ? say.stays({ date: closing(after) }) : say.set({ date: closing(after) });
}

function why(type: EventType, { language }: TicketSources): string | null {
  const rules: Partial<Record<EventType, string>> = ticketClockWords[language].why;
  return rules[type] ?? null;
}
