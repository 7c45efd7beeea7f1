import type { SkippedDay } from '#domain/calendar/calendar.ts';

/** What the clock does next to a ticket, and when. `at` is an ISO 8601 instant in UTC. */
export interface ClockStep {
  step: 'remind' | 'notice' | 'close';
  at: string;
}

/**
 * The clock of a ticket that waits or was handled (R15–R18): the same to agent, requester, mail and API.
 * `counted` and `skipped` are the days after day 0 up to the closing; while reminders run, up to where silence would lead.
 */
export interface TicketClock {
  phase: 'reminder' | 'notice';
  /** Reminders sent, of those planned. */
  asked: number;
  of: number;
  next: string;
  closesAt: string;
  /** The mail that starts the count is not yet with the relay, so the dates may still move (R17). */
  expected: boolean;
  /** Day 0, which does not count: a date in the desk's zone. */
  startedOn: string;
  counted: string[];
  skipped: SkippedDay[];
  /** "More time" was used for this request or notice (R20). */
  extended: boolean;
  /** Nobody can tell the requester: the count ran from its beginning, and ends as `unreachable` (R16). */
  toNobody?: true;
  /** What is still to come, in order; the last is the closing. */
  steps: ClockStep[];
}
