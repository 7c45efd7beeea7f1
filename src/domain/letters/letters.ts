import type { Instant } from '#domain/instant.ts';
import type { StaffNews } from '#domain/notifications/notifications.ts';
import type { WatchedEvent } from '#domain/notifications/staff-news.ts';
import type { EventData, NewEvent, TicketEvent } from '#domain/ticket/events/events.ts';
import type { Ticket } from '#domain/ticket/events/ticket.ts';
import type { LetterKind } from '#domain/ticket/letter-kind.ts';

/** Those that no rule asks for: each goes to whoever chose it, stands in no record, and its failure is nothing to tell. */
export const chosenLetters = [
  /** What another who takes part wrote. */
  'colleagueWrote',
  /** A new ticket of an organisation, for its service managers. */
  'organisationTicket',
  /** A step of the targets warns one of the staff: whoever keeps the desk chose it. */
  'escalation',
  /** To one of the staff: a ticket was given to them, a note names them, or something happened on one that they watch. */
  'staffNews',
] as const;
export type ChosenLetterKind = (typeof chosenLetters)[number];

/** A letter that an event causes. `startsClock`: the relay's taking of the requester's copy is day 0 (R17). */
export interface DueLetter {
  letter: LetterKind | ChosenLetterKind;
  to: 'requester' | 'participants' | { personId: string } | { staffIds: string[] } | Wishers;
  /** The entry whose text the letter carries. */
  entryId: string | null;
  startsClock: boolean;
  /** Of which target, due when. */
  escalation?: EscalationFacts;
  /** What one of the staff is told. */
  news?: StaffNewsFacts;
  /** The date that was told before. */
  former?: Instant;
  /** The number of the other ticket, of which it tells. */
  other?: string;
}

/** Which news it is; of a ticket that is watched, what happened. */
export interface StaffNewsFacts {
  news: StaffNews;
  event: WatchedEvent | null;
}

export type EscalationFacts = Pick<EventData['escalated'], 'target' | 'dueAt'>;

/** Those who chose a letter: of these people, or of an organisation's service managers but its author and requester. */
export type Wishers = { wish: 'colleagues'; among: string[] } | { wish: 'organisationTickets'; organisationId: string };

/** Every letter that an event sends: the one that the desk owes, and those that somebody may have chosen. */
export function lettersOf(event: TicketEvent, ticket: Ticket): DueLetter[] {
  return [letterOf(event, ticket), chosenLetterOf(event, ticket)].filter((letter) => letter !== null);
}

/** No colleague is told what an unproved sender wrote, nor anything of an unproved contact; a complaint is its organisation's only where its sender agreed (R10, R23). */
function chosenLetterOf(event: NewEvent, ticket: Ticket): DueLetter | null {
  if (event.type === 'reacted') {
    const { entry, personId, proved } = event.data;
    const among = ticket.participantIds.filter(
      (id) => id !== personId && (id === ticket.requesterId || !ticket.complainedAboutIds.includes(id)),
    );
    if (!entry || !proved || ticket.provedBy === null || among.length === 0) return null;
    return due('colleagueWrote', { wish: 'colleagues', among }, entry.id);
  }
  if (event.type === 'escalated') {
    const { personIds = [], target, dueAt } = event.data;
    if (personIds.length === 0) return null;
    return { ...due('escalation', { staffIds: personIds }, null), escalation: { target, dueAt } };
  }
  if (event.type !== 'opened' && event.type !== 'freed') return null;
  const { organisationId, suspectedSpam, kind, openToOrganisation } = ticket;
  if (organisationId === null || suspectedSpam || (kind === 'complaint' && !openToOrganisation)) return null;
  return due('organisationTicket', { wish: 'organisationTickets', organisationId }, null);
}

/** Which letter the desk owes for an event, if any. Notices, reminders and answers go to all who take part (R16). */
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
      // What came back is told by the ticket to which it came.
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

/** A closing by the clock follows its notice; the requester's own click needs no echo; spam is never answered (R22). */
function isTold({ by, data }: Extract<TicketEvent, { type: 'closed' }>, ticket: Ticket): boolean {
  const { reason, said } = data;
  if (by.role === 'clock' || reason === 'silence' || reason === 'spam' || ticket.suspectedSpam) return false;
  return reason === 'solved' || reason === 'withdrawn' ? said !== null : true;
}

function due(letter: DueLetter['letter'], to: DueLetter['to'], entryId: string | null): DueLetter {
  return { letter, to, entryId, startsClock: false };
}
