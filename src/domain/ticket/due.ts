import type { Instant } from '#domain/instant.ts';
import type { Ticket } from '#domain/ticket/ticket.ts';

/** Why an agent would act on a ticket next, most pressing first; the groups of the list "to do next". */
export const dueReasons = [
  'urgentNotPhoned',
  'firstAnswer',
  'reaction',
  'held',
  'complaint',
  'toBeTold',
  'inWork',
  'clock',
  'suspectedSpam',
  'closed',
] as const;
export type DueReason = (typeof dueReasons)[number];

export interface Due {
  reason: DueReason;
  /** Its place in `dueReasons`. */
  rank: number;
  at: Instant;
}

/** What is to be done next about a ticket, and when it is due. */
export function nextDue(ticket: Ticket): Due {
  const [reason, at] = reasonAndMoment(ticket);
  return { reason, rank: dueReasons.indexOf(reason), at };
}

function reasonAndMoment(ticket: Ticket): [DueReason, Instant] {
  const { status } = ticket;
  // A held reply waits for an agent on a closed ticket too (R23).
  if (status === 'closed' && ticket.heldIds.length === 0) return ['closed', ticket.closedAt ?? ticket.changedAt];
  if (ticket.suspectedSpam && status !== 'closed') return ['suspectedSpam', ticket.openedAt];
  if (ticket.urgent && ticket.phonedAt === null && status !== 'handled' && status !== 'closed')
    return ['urgentNotPhoned', ticket.openedAt];
  if (ticket.heldIds.length > 0) return ['held', ticket.heldDueAt ?? ticket.changedAt];
  if (ticket.toBeTold) return ['toBeTold', ticket.changedAt];
  if (ticket.clock !== null) return ['clock', ticket.clock.next];
  if (ticket.firstAnsweredAt === null) return ['firstAnswer', ticket.firstAnswerDueAt];
  if (ticket.reactionAt !== null || ticket.mailFailed)
    return ['reaction', ticket.targets?.nextAnswer?.dueAt ?? ticket.reactionAt ?? ticket.changedAt];
  if (ticket.complaintDueAt !== null) return ['complaint', ticket.complaintDueAt];
  return ['inWork', ticket.targets?.handled?.dueAt ?? ticket.changedAt];
}

/**
 * When the clock acts next; null while nothing runs, while its first letter is not with the relay, and while a closing
 * has to wait for an agent (R22).
 */
export function clockActsAt(ticket: Ticket): Instant | null {
  const next = ticket.clock?.expected ? undefined : ticket.clock?.steps[0];
  if (next === undefined) return null;
  const waitsForSomeone = ticket.heldIds.length > 0 || ticket.lastWord === 'requester';
  return next.step === 'close' && waitsForSomeone ? null : next.at;
}

/** When the next step of the targets fires; a closed ticket has none. */
export function escalatesAt(ticket: Ticket): Instant | null {
  return ticket.targets?.next?.at ?? null;
}
