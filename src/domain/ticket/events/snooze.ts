import type { Instant } from '#domain/instant.ts';
import type { EventType, TicketEvent } from '#domain/ticket/events/events.ts';
import type { Status } from '#domain/ticket/vocabulary.ts';

/** Why a snoozed ticket came back. A mail that failed ends the wait for a reply. */
type WokenBy = 'time' | 'reply' | 'mailFailed';

/**
 * A ticket that its agent set aside. It leaves their own list until then, and no other list, date or rule changes. A message of
 * the requester always brings it back, as does the answer of anyone else who was asked.
 */
export interface Snooze {
  personId: string;
  /** Null waits for a reply alone. */
  until: Instant | null;
  /** Set once it is back: the mark stays until its agent acts. */
  wokenBy: WokenBy | null;
}

/** Returns when the clock wakes a ticket; null if it is not snoozed, is back, or waits for a reply alone. */
export function wakesAt({ snooze }: { snooze: Snooze | null }): Instant | null {
  return snooze === null || snooze.wokenBy !== null ? null : snooze.until;
}

/** Whether its agent set the ticket aside, and it is not back yet. */
export function isSnoozed({ snooze }: { snooze: Snooze | null }): boolean {
  return snooze !== null && snooze.wokenBy === null;
}

/** Returns the snooze after an event that is not about it: `after` is the ticket with the event's other changes. */
export function snoozeAfter(
  snooze: Snooze | null,
  event: TicketEvent,
  after: { status: Status; assigneeId: string | null },
): Snooze | null {
  if (snooze === null || after.status === 'closed' || after.assigneeId !== snooze.personId) return null;
  if (snooze.wokenBy !== null) {
    const isDone = event.by.personId === snooze.personId && settling.includes(event.type);
    return isDone ? null : snooze;
  }
  const wokenBy = wakes(event);
  return wokenBy === null ? snooze : { ...snooze, wokenBy };
}

/** The acts by which an agent settles what brought the ticket back. */
const settling: readonly EventType[] = ['answered', 'informationRequested', 'handled', 'called', 'conversationWritten'];

function wakes({ type, data }: TicketEvent): WokenBy | null {
  switch (type) {
    case 'reacted':
    case 'held':
    case 'approvalGiven':
    case 'approvalRefused':
      return 'reply';
    case 'conversationAnswered':
      return data.automatic === undefined ? 'reply' : null;
    case 'heldAccepted':
      return data.followUp === undefined ? 'reply' : null;
    case 'called':
      return data.reaction ? 'reply' : null;
    case 'reopened':
      return data.why === 'bounce' ? 'mailFailed' : data.why === 'agent' ? null : 'reply';
    case 'mergedFrom':
      return data.reactionAt === null ? null : 'reply';
    case 'mailFailed':
    case 'conversationFailed':
      return 'mailFailed';
    default:
      return null;
  }
}
