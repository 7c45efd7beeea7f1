import type { Instant } from '#domain/instant.ts';
import type { EventLetterName } from '#domain/letters/registry.ts';
import type { StaffNews } from '#domain/notifications/notifications.ts';
import type { WatchedEvent } from '#domain/notifications/staff-news.ts';
import type { EventData, NewEvent, TicketEvent } from '#domain/ticket/events/events.ts';
import type { Ticket } from '#domain/ticket/events/ticket.ts';

/** A letter that an event causes. `startsClock`: day 0 is when the relay accepts the requester's copy (R17). */
export interface DueLetter {
  letter: EventLetterName;
  to: 'requester' | 'participants' | { personId: string } | { staffIds: string[] } | Subscribers;
  /** The entry whose text is in the letter; null if missing. */
  entryId: string | null;
  startsClock: boolean;
  /** The target, and when it was due. */
  escalation?: EscalationFacts;
  /** The staff news that it reports. */
  news?: StaffNewsFacts;
  /** The date announced before. */
  former?: Instant;
  /** The number of the other ticket. */
  other?: string;
}

/** The kind of news and, for a watched ticket, the event. */
export interface StaffNewsFacts {
  news: StaffNews;
  event: WatchedEvent | null;
  /** For due or overdue tasks: which ones. */
  taskIds?: string[];
}

export type EscalationFacts = Pick<EventData['escalated'], 'target' | 'dueAt'>;

/**
 * People who chose a letter: among these participants, or among the organisation's service managers except the ticket's author
 * and requester.
 */
export type Subscribers =
  | { subscribed: 'colleagues'; among: string[] }
  | { subscribed: 'organisationTickets'; organisationId: string };

/** Returns every letter that an event sends: the required one and those that people chose. */
export function lettersOf(event: TicketEvent, ticket: Ticket): DueLetter[] {
  return [letterOf(event, ticket), chosenLetterOf(event, ticket)].filter((letter) => letter !== null);
}

/**
 * Never send colleagues the text of an unproved sender or news of an unproved contact. The organisation gets complaints only if
 * the sender agreed (R10, R23).
 */
function chosenLetterOf(event: NewEvent, ticket: Ticket): DueLetter | null {
  if (event.type === 'reacted') {
    const { entry, personId, proved } = event.data;
    const among = ticket.participantIds.filter(
      (id) => id !== personId && (id === ticket.requesterId || !ticket.complainedAboutIds.includes(id)),
    );
    if (!entry || !proved || ticket.provedBy === null || among.length === 0) return null;
    return due('colleagueWrote', { subscribed: 'colleagues', among }, entry.id);
  }
  if (event.type === 'escalated') {
    const { personIds = [], target, dueAt } = event.data;
    if (personIds.length === 0) return null;
    return { ...due('escalation', { staffIds: personIds }, null), escalation: { target, dueAt } };
  }
  if (event.type !== 'opened' && event.type !== 'freed') return null;
  const { organisationId, suspectedSpam, kind, openToOrganisation } = ticket;
  if (organisationId === null || suspectedSpam || (kind === 'complaint' && !openToOrganisation)) return null;
  return due('organisationTicket', { subscribed: 'organisationTickets', organisationId }, null);
}

/** The required letter of an event, or null. Notices, reminders and answers go to all participants (R16). */
function letterOf(event: TicketEvent, ticket: Ticket): DueLetter | null {
  switch (event.type) {
    case 'opened':
      if (event.data.suspectedSpam || event.data.splitOf) return null;
      return due(event.data.followUpOf ? 'followUp' : 'acknowledgement', 'requester', null);
    case 'freed':
      return due('acknowledgement', 'requester', null);
    case 'answered':
      return due('answer', 'participants', event.data.entry.id);
    case 'informationRequested':
      return { ...due('informationRequest', 'participants', event.data.entry.id), startsClock: true };
    case 'handled':
      return { ...due('closingNotice', 'participants', event.data.entry.id), startsClock: true };
    case 'reminded':
      return due('reminder', 'participants', null);
    case 'noticeGiven':
      return { ...due('closingNotice', 'participants', null), startsClock: true };
    case 'closed':
      // The ticket that takes the entries back notifies the requester.
      if (event.data.leads === 'splitUndone') return null;
      return isTold(event, ticket) ? due('closed', 'participants', event.data.entryId ?? null) : null;
    case 'splitFrom':
      return ticket.suspectedSpam ? null : { ...due('split', 'participants', null), other: event.data.number };
    case 'rejoined':
      return ticket.suspectedSpam ? null : { ...due('rejoined', 'participants', null), other: event.data.number };
    case 'restored': {
      const startsClock = event.data.clock?.expected === true;
      return { ...due('restored', 'participants', null), other: event.data.number, startsClock };
    }
    case 'participantAdded':
      return due('takingPart', { personId: event.data.personId }, null);
    case 'recounted': {
      const { closesAt, firstAnswerDueAt } = event.data.former;
      if (closesAt) return { ...due('dateMoved', 'participants', null), former: closesAt };
      return firstAnswerDueAt ? { ...due('dateMoved', 'requester', null), former: firstAnswerDueAt } : null;
    }
    case 'reopened':
      return event.data.why === 'inTime' ? due('reopenedLate', 'requester', null) : null;
    default:
      return null;
  }
}

/** A closing by the clock follows its notice, a requester's own click needs no confirmation, and spam is never answered (R22). */
function isTold({ by, data }: Extract<TicketEvent, { type: 'closed' }>, ticket: Ticket): boolean {
  const { reason, said } = data;
  if (by.role === 'clock' || reason === 'silence' || reason === 'spam' || ticket.suspectedSpam) return false;
  return reason === 'solved' || reason === 'withdrawn' ? said !== null : true;
}

function due(letter: DueLetter['letter'], to: DueLetter['to'], entryId: string | null): DueLetter {
  return { letter, to, entryId, startsClock: false };
}
