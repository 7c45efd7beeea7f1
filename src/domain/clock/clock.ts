import type { SkippedDay } from '#domain/calendar/calendar.ts';
import { dayIn } from '#domain/calendar/day.ts';
import { addServiceHours, serviceSpans } from '#domain/calendar/service-hours.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { type Instant, plusSeconds } from '#domain/instant.ts';

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

/** How the desk can notify a requester: by mail, through an agent by phone or letter, or not at all (R16). */
export type Reach = 'mail' | 'agent' | 'nobody';

/** The known contact channels of a person. */
export interface Ways {
  /** They have an address that does not bounce. */
  byMail: boolean;
  phone: string | null;
  anonymous: boolean;
}

/** Returns how to notify a requester. Only an anonymous person without a phone number or working address is unreachable. */
export function reachOf({ byMail, phone, anonymous }: Ways): Reach {
  if (byMail) return 'mail';
  return anonymous && phone === null ? 'nobody' : 'agent';
}

/** The part of a desk that defines its service time. */
type ServiceDesk = Pick<Desk, 'hours' | 'exceptions' | 'calendar' | 'zone'>;

/** Returns the instant after `ms` of service time. A desk that never opens counts plain hours (R3). */
export function afterService(desk: ServiceDesk, from: Instant, ms: number): Instant {
  return addServiceHours(desk, from, ms / msPerHour) ?? plusSeconds(from, ms / 1000);
}

/** Returns the service time between two instants in ms; 0 if `to` is before `from`. */
export function serviceBetween(desk: ServiceDesk, from: Instant, to: Instant): number {
  const [start, end] = [Date.parse(from), Date.parse(to)];
  if (end <= start) return 0;
  if (neverOpens(desk)) return end - start;
  const last = dayIn(desk.zone, to);
  let passed = 0;
  for (let day = dayIn(desk.zone, from); day <= last; day++)
    for (const { opens, closes } of serviceSpans(desk, day))
      passed += Math.max(0, Math.min(closes, end) - Math.max(opens, start));
  return passed;
}

function neverOpens({ hours }: ServiceDesk): boolean {
  return Object.values(hours).every((spans) => spans.length === 0);
}

export const msPerHour = 3_600_000;
