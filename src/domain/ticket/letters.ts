import type { NewEvent } from '#domain/ticket/events.ts';
import type { Ticket } from '#domain/ticket/ticket.ts';

/** The mails of the desk. What each says is in `mail/letters`. */
export type LetterKind =
  | 'acknowledgement'
  | 'followUp'
  | 'answer'
  | 'informationRequest'
  | 'reminder'
  | 'closingNotice'
  | 'closed'
  | 'reopenedLate'
  | 'held'
  /** To whom the requester made take part. */
  | 'takingPart'
  /** A new link to the page of a ticket, for who asked for it. */
  | 'ticketLink';

/** A letter that an event causes. `startsClock`: the relay's taking of the requester's copy is day 0 (R17). */
export interface DueLetter {
  letter: LetterKind;
  to: 'requester' | 'participants' | { personId: string };
  /** The entry whose text the letter carries. */
  entryId: string | null;
  startsClock: boolean;
}

/** Which letter an event sends, if any. Notices, reminders and answers go to all who take part (R16). */
export function letterOf(event: NewEvent, ticket: Ticket): DueLetter | null {
  switch (event.type) {
    case 'opened':
      if (event.data.suspectedSpam) return null;
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
      return isTold(event.data, ticket) ? due('closed', 'participants', event.data.entryId ?? null) : null;
    case 'participantAdded':
      return due('takingPart', { personId: event.data.personId }, null);
    case 'reopened':
      return event.data.why === 'inTime' ? due('reopenedLate', 'requester', null) : null;
    default:
      return null;
  }
}

/** A closing by the clock follows its notice; the requester's own click needs no echo; spam is never answered (R22). */
function isTold({ reason, said }: { reason: string; said: unknown }, ticket: Ticket): boolean {
  if (reason === 'silence' || reason === 'spam' || ticket.suspectedSpam) return false;
  return reason === 'solved' || reason === 'withdrawn' ? said !== null : true;
}

function due(letter: LetterKind, to: DueLetter['to'], entryId: string | null): DueLetter {
  return { letter, to, entryId, startsClock: false };
}
