import type { Instant } from '#domain/instant.ts';
import type { EventType, TicketEvent } from '#domain/ticket/events/events.ts';
import type { Ticket } from '#domain/ticket/events/ticket.ts';

/** A reaction that waited and has got the desk's public word. `dueAt` is null where the desk had no such target. */
export interface AnsweredReaction {
  /** Of the event that answered. */
  seq: number;
  reactionAt: Instant;
  answeredAt: Instant;
  dueAt: Instant | null;
}

/** What events answered; null is nothing. The first answer has figures of its own, and a closing alone is no answer. */
export function answeredReaction(before: Ticket | null, events: readonly TicketEvent[]): AnsweredReaction | null {
  if (!before || before.reactionAt === null || before.firstAnsweredAt === null) return null;
  const answer = events.find(({ type }) => publicWords.includes(type));
  if (!answer) return null;
  const dueAt = before.targets?.nextAnswer?.dueAt ?? null;
  return { seq: answer.seq, reactionAt: before.reactionAt, answeredAt: answer.at, dueAt };
}

const publicWords: readonly EventType[] = ['answered', 'informationRequested', 'handled', 'referred'];
