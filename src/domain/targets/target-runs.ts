import type { Instant } from '#domain/instant.ts';

/**
 * The state of a ticket's targets. Events carry it, so that a replay needs no calendar. `fired` holds the ids of the steps that
 * have run: each runs once.
 */
export interface TicketTargets {
  /** Null once the desk has answered. Its due date is on the ticket itself (R3). */
  firstAnswer: { since: Instant; fired: string[] } | null;
  /** The oldest reaction that waits for a public reply of the desk. */
  nextAnswer: { since: Instant; dueAt: Instant | null; fired: string[] } | null;
  /** Null for tickets older than targets: their service time is unknown. */
  handled: HandledRun | null;
  /** The next step, and when it fires; null if none is planned. */
  next: { step: string; at: Instant } | null;
}

/** From opening until handled or closed, without the time spent waiting for the requester. */
export interface HandledRun {
  /** Start of the current run; null while it is paused or over. */
  since: Instant | null;
  /** When it was paused or ended; null while it runs. */
  stoppedAt: Instant | null;
  /** When the ticket was handled, or closed without it; null if neither. */
  handledAt: Instant | null;
  /** Service time before `since`, in ms. */
  ranMs: number;
  /** The target in ms of service time; null without a target: it is only measured. */
  lengthMs: number | null;
  /** When it is due, or was due before a pause; null while paused in time or without a target. */
  dueAt: Instant | null;
  fired: string[];
}
