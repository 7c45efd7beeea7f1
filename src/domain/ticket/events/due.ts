import type { Instant } from '#domain/instant.ts';
import { answerDueAt } from '#domain/ticket/events/answer-due.ts';
import type { Ticket } from '#domain/ticket/events/ticket.ts';

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

/** What is to be done next about a ticket, and when. A held reply can raise the ticket, and never lowers it (R23). */
export function nextDue(ticket: Ticket): Due {
  const own = ownDue(ticket);
  if (ticket.heldIds.length === 0 || own.reason === 'suspectedSpam') return own;
  const held = dueFor('held', ticket.heldDueAt ?? ticket.changedAt);
  return held.rank < own.rank ? held : own;
}

/** What the ticket would ask for without held replies. */
function ownDue(ticket: Ticket): Due {
  const { status } = ticket;
  if (status === 'closed') return dueFor('closed', ticket.closedAt ?? ticket.changedAt);
  if (ticket.suspectedSpam) return dueFor('suspectedSpam', ticket.openedAt);
  if (ticket.urgent && ticket.phonedAt === null && status !== 'handled')
    return dueFor('urgentNotPhoned', ticket.openedAt);
  if (ticket.toBeTold) return dueFor('toBeTold', ticket.changedAt);
  if (ticket.clock !== null) return dueFor('clock', ticket.clock.next);
  if (ticket.firstAnsweredAt === null)
    return dueFor(ticket.complaintDueAt === null ? 'firstAnswer' : 'complaint', answerDueAt(ticket));
  if (ticket.reactionAt !== null || ticket.mailFailed)
    return dueFor('reaction', ticket.targets?.nextAnswer?.dueAt ?? ticket.reactionAt ?? ticket.changedAt);
  if (ticket.complaintDueAt !== null) return dueFor('complaint', ticket.complaintDueAt);
  return dueFor('inWork', ticket.targets?.handled?.dueAt ?? ticket.changedAt);
}

function dueFor(reason: DueReason, at: Instant): Due {
  return { reason, rank: dueReasons.indexOf(reason), at };
}

/**
 * When the clock acts next; null while nothing runs, while its first letter is not with the relay, and while a closing
 * has to wait for an agent (R22).
 */
export function clockActsAt(ticket: Ticket): Instant | null {
  const next = ticket.clock?.expected ? undefined : ticket.clock?.steps[0];
  if (next === undefined) return null;
  return next.step === 'close' && waitsForDesk(ticket) ? null : next.at;
}

/** A held reply, or the requester's last word, waits for an agent: the days count on, and the clock does not close (R22). */
export function waitsForDesk({ heldIds, lastWord }: Pick<Ticket, 'heldIds' | 'lastWord'>): boolean {
  return heldIds.length > 0 || lastWord === 'requester';
}

/** When the next step of the targets fires; a closed ticket has none. */
export function escalatesAt(ticket: Ticket): Instant | null {
  return ticket.targets?.next?.at ?? null;
}
