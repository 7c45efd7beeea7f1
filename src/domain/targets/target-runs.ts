import type { Instant } from '#domain/instant.ts';

/**
 * How the targets of a ticket stand. Events carry it as a result, so that replay asks no calendar. `fired` are the ids of the
 * steps that a run has set off: each fires once.
 */
export interface TicketTargets {
  /** Null once the desk has answered; when it is due stands on the ticket itself (R3). */
  firstAnswer: { since: Instant; fired: string[] } | null;
  /** The oldest reaction that waits for the desk's next public word. */
  nextAnswer: { since: Instant; dueAt: Instant | null; fired: string[] } | null;
  /** Null for tickets that were opened before there were targets: how long they ran is not known. */
  handled: HandledRun | null;
  /** The step that fires next, and when; null while nothing is planned. */
  next: { step: string; at: Instant } | null;
}

/** From opening until handled or closed, without the time in which the requester has the word. */
export interface HandledRun {
  /** Since when it runs; null while it is paused or over. */
  since: Instant | null;
  /** Since when it is paused or over; null while it runs. */
  stoppedAt: Instant | null;
  /** When the ticket was handled, or closed without; null while neither holds. */
  handledAt: Instant | null;
  /** Service time that ran before `since`, in ms. */
  ranMs: number;
  /** Service time that it may take, in ms; null is no target: it is measured only. */
  lengthMs: number | null;
  /** When the time is over, or was over before it paused; null while it is paused in time, and without a target. */
  dueAt: Instant | null;
  fired: string[];
}
