import type { Instant } from '#domain/instant.ts';
import type { EventType, TicketEvent } from '#domain/ticket/events/events.ts';
import type { Ticket } from '#domain/ticket/events/ticket.ts';

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
