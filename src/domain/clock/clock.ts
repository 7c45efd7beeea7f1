import type { SkippedDay } from '#domain/calendar/calendar.ts';

/** The next step of a ticket's clock. `at` is an ISO 8601 instant in UTC. */
export interface ClockStep {
  step: 'remind' | 'notice' | 'close';
  at: string;
}

/**
 * The clock of a ticket that waits for the requester or is handled (R15–R18), shown alike to agent, requester, mail and API.
 * `counted` and `skipped` are the days after day 0 until the closing; during reminders, until the closing if nobody replies.
 */
export interface TicketClock {
  phase: 'reminder' | 'notice';
  /** Reminders sent, out of those planned. */
  asked: number;
  of: number;
  next: string;
  closesAt: string;
  /** The relay has not accepted the mail that starts the count, so the dates may still move (R17). */
  expected: boolean;
  /** Day 0, which does not count: a date in the desk's zone. */
  startedOn: string;
  counted: string[];
  skipped: SkippedDay[];
  /** "More time" was used for this request or notice (R20). */
  extended: boolean;
  /** Nobody can notify the requester. The clock runs from the start and closes the ticket as `unreachable` (R16). */
  toNobody?: true;
  /** The remaining steps, in order. The last is the closing. */
  steps: ClockStep[];
}
