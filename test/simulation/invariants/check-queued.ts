import type { TicketEvent } from '#domain/ticket/events/events.ts';
import type { Simulation } from '../state.ts';
import type { FollowedTicket } from './followed-ticket.ts';

/** A queued letter, saved with the event that causes it. */
export interface QueuedRow {
  id: string;
  event_seq: number;
  letter: string;
  person: string | null;
  address: string;
  message_id: string;
  starts_clock: boolean | null;
}

/** The recipients that an event owes a letter (R3, R16, R22): all participants, the requester, one person, or nobody. */
function owed(event: TicketEvent, own: FollowedTicket): { letter: string; to: 'all' | 'requester' | string } | null {
  switch (event.type) {
    case 'opened':
      if (event.data.suspectedSpam) return null;
      return { letter: event.data.followUpOf ? 'followUp' : 'acknowledgement', to: 'requester' };
    case 'freed':
      return { letter: 'acknowledgement', to: 'requester' };
    case 'answered':
      return { letter: 'answer', to: 'all' };
    case 'informationRequested':
      return { letter: 'informationRequest', to: 'all' };
    case 'handled':
    case 'noticeGiven':
      return { letter: 'closingNotice', to: 'all' };
    case 'reminded':
      return { letter: 'reminder', to: 'all' };
    case 'participantAdded':
      return { letter: 'takingPart', to: event.data.personId };
    case 'recounted': {
      const { closesAt, firstAnswerDueAt } = event.data.former;
      return closesAt
        ? { letter: 'dateMoved', to: 'all' }
        : firstAnswerDueAt
          ? { letter: 'dateMoved', to: 'requester' }
          : null;
    }
    case 'reopened':
      return event.data.why === 'inTime' ? { letter: 'reopenedLate', to: 'requester' } : null;
    case 'closed': {
      const { reason, said } = event.data;
      if (event.by.role === 'clock' || reason === 'spam' || own.ticket?.suspectedSpam) return null;
      const isOwnWord = reason === 'solved' || reason === 'withdrawn';
      return isOwnWord && said === null ? null : { letter: 'closed', to: 'all' };
    }
    default:
      return null;
  }
}

/** This simulation has no watchers or mentions: only an assignee is notified, of a ticket that somebody else assigned, or of a due task. */
function isNewsFor({ addressOf }: Simulation, event: TicketEvent, address: string): boolean {
  if (event.type === 'tasksDue')
    return event.data.tasks.some(({ personIds }) => personIds.some((id) => addressOf.get(id) === address));
  if (event.type !== 'assigned' || event.data.assigneeId === null) return false;
  return event.by.personId !== event.data.assigneeId && addressOf.get(event.data.assigneeId) === address;
}

/** Checks that each event's letters go once to each person concerned, and to nobody else. */
export function checkQueued(
  simulation: Simulation,
  own: FollowedTicket,
  event: TicketEvent,
  queued: QueuedRow[],
): void {
  const { addressOf, network, cameBack, broken } = simulation;
  const expect = (holds: boolean, rule: string) => {
    if (!holds) broken.push(`${own.number}, event ${event.seq} ${event.type}: ${rule}`);
  };
  // The neutral acknowledgement of a held reply belongs to no event (R23).
  const mails = queued.filter(({ letter }) => letter !== 'held' && letter !== 'staffNews');
  for (const { letter, address } of queued)
    if (letter === 'staffNews') expect(isNewsFor(simulation, event, address), `R23: notifies ${address} of it`);
  const due = owed(event, own);
  const known =
    due === null ? [] : due.to === 'all' ? [...own.participants] : [due.to === 'requester' ? own.requesterId : due.to];
  const addresses = known.map((id) => addressOf.get(id) ?? null).filter((address) => address !== null);
  for (const mail of mails) {
    expect(mail.letter === due?.letter, `R16: sends ${mail.letter}`);
    expect(addresses.includes(mail.address), `R23: a letter to ${mail.address}, who is not concerned`);
  }
  expect(new Set(mails.map(({ address }) => address)).size === mails.length, 'R26: two letters to one address');
  if (event.type === 'opened') own.isAcknowledged = mails.length > 0;
  for (const address of addresses) {
    const isReachable = !network.refused.has(address) && !cameBack.has(address);
    const isTold = mails.some((mail) => mail.address === address);
    // Whether a contact is acknowledged depends on its channel, and is checked where that is known.
    if (isReachable && event.type !== 'opened') expect(isTold, `R16: ${address} gets no ${due?.letter}`);
  }
  const starters = mails.filter(({ starts_clock }) => starts_clock);
  const requester = addressOf.get(own.requesterId);
  expect(
    starters.every(({ address }) => address === requester),
    'R17: a participant’s copy would start the clock',
  );
}
