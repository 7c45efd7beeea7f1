import type { Instant } from '#domain/instant.ts';
import type { AnsweredReaction } from '#domain/ticket/events/due.ts';
import type { OrderForRequesters } from '#domain/ticket/projection.ts';

/** Derived columns of a ticket for lists and the clock; recomputed with each change. */
export interface DueColumns extends OrderForRequesters {
  clockAt: Instant | null;
  /** When the next step of its targets is due. */
  escalationAt: Instant | null;
  /** When the clock brings back a ticket that its agent set aside. */
  wakesAt: Instant | null;
  /** The day on which the clock tells that a task is due. */
  tasksDueOn: string | null;
  dueRank: number;
  dueAt: Instant;
}

export interface DueSchema {
  /** One row per answered reaction, for the figures. */
  answeredReactions: AnsweredReaction & { ticketId: string; deskId: string };
}
