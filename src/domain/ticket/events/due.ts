import type { Instant } from '#domain/instant.ts';
import type { EventType, TicketEvent } from '#domain/ticket/events/events.ts';
import { answerDueAt, type Ticket } from '#domain/ticket/events/ticket.ts';

/** The reasons for an agent to act on a ticket next, most urgent first. They group the list "to do next". */
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

interface Due {
  reason: DueReason;
  /** Its index in `dueReasons`. */
  rank: number;
  at: Instant;
}

/** Returns the next task on a ticket, and when. A held reply can raise its urgency, never lower it (R23). */
export function nextDue(ticket: Ticket): Due {
  const own = ownDue(ticket);
  if (ticket.heldIds.length === 0 || own.reason === 'suspectedSpam') return own;
  const held = dueFor('held', ticket.heldDueAt ?? ticket.changedAt);
  return held.rank < own.rank ? held : own;
}

/** The next task without held replies. */
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
  return { reason, rank: rankOf(reason), at };
}

/** The place of a reason in the list "to do next". */
export function rankOf(reason: DueReason): number {
  return dueReasons.indexOf(reason);
}

/**
 * Returns when the clock acts next. Null if none runs, if the relay has not accepted its first letter, and while a closing waits
 * for an agent (R22).
 */
export function clockActsAt(ticket: Ticket): Instant | null {
  const next = ticket.clock?.expected ? undefined : ticket.clock?.steps[0];
  if (next === undefined) return null;
  return next.step === 'close' && waitsForDesk(ticket) ? null : next.at;
}

/**
 * Whether a held reply or the requester's last message waits for an agent. The days still count, but the clock does not close
 * (R22).
 */
export function waitsForDesk({ heldIds, lastWord }: Pick<Ticket, 'heldIds' | 'lastWord'>): boolean {
  return heldIds.length > 0 || lastWord === 'requester';
}

/** Returns when the next escalation step fires; null on a closed ticket. */
export function escalatesAt(ticket: Ticket): Instant | null {
  return ticket.targets?.next?.at ?? null;
}

/** A reaction that the desk has answered publicly. `dueAt` is null if the desk had no such target. */
export interface AnsweredReaction {
  /** The number of the answering event. */
  seq: number;
  reactionAt: Instant;
  answeredAt: Instant;
  dueAt: Instant | null;
}

/** Returns the answered reaction, or null. The first answer is measured separately, and a closing alone is no answer. */
export function answeredReaction(before: Ticket | null, events: readonly TicketEvent[]): AnsweredReaction | null {
  if (!before || before.reactionAt === null || before.firstAnsweredAt === null) return null;
  const answer = events.find(({ type }) => publicWords.includes(type));
  if (!answer) return null;
  const dueAt = before.targets?.nextAnswer?.dueAt ?? null;
  return { seq: answer.seq, reactionAt: before.reactionAt, answeredAt: answer.at, dueAt };
}

const publicWords: readonly EventType[] = ['answered', 'informationRequested', 'handled', 'referred'];
