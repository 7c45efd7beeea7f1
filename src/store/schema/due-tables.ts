import type { Instant } from '#domain/instant.ts';
import type { AnsweredReaction } from '#domain/ticket/events/answered-reaction.ts';

/** What lists and the clock ask of a ticket: computed anew from its outcome with each change. */
export interface DueColumns {
  clockAt: Instant | null;
  /** When the next step of its targets fires. */
  escalationAt: Instant | null;
  dueRank: number;
  dueAt: Instant;
}

export interface DueSchema {
  /** Each reaction that got an answer, for the figures. */
  answeredReactions: AnsweredReaction & { ticketId: string; deskId: string };
}
