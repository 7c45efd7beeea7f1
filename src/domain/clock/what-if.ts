import { dateIn } from '#domain/calendar/day.ts';
import type { TicketClock } from '#domain/clock/clock.ts';
import type { PastClock } from '#domain/clock/past-clocks.ts';
import { afterReminder, extendClock, informationSchedule, noticeSchedule } from '#domain/clock/schedule.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { ClosingPolicy } from '#domain/desks/settings.ts';
import { type Instant, isAfter, isBefore } from '#domain/instant.ts';

/** The result of a policy replayed on the requests and notices of a period. */
export interface PolicyOutcome {
  /** Tickets that the policy would have closed before their requester reacted. */
  tooEarly: number;
  /** Tickets that the policy would have closed for lack of a reply. */
  closed: number;
  /** Reminders and closing notices that the clock would have sent. */
  mails: number;
  /** Calendar days from the request or notice to the closing; null if nothing closes. */
  medianDays: number | null;
}

export interface WhatIf {
  /** Tickets with a request or notice in the period. */
  tickets: number;
  present: PolicyOutcome;
  typed: PolicyOutcome;
  /** Tickets that only the typed policy closes too early: how many, and the first numbers. */
  lost: { count: number; numbers: string[] };
  /** Tickets that only the current policy closes too early. */
  saved: number;
}

/** Maximum number of tickets listed in the result. */
const numbersMax = 20;

/**
 * Replays past requests and notices under the current and a typed policy, with the desk's current calendar and hours (R15–R20).
 * Assumes that requesters react at the same time, although more reminders might have prompted some earlier.
 */
export function whatIf(desk: Desk, typed: ClosingPolicy, past: readonly PastClock[], now: Instant): WhatIf {
  const presently = playAll(desk, past, now);
  const then = playAll({ ...desk, policy: typed }, past, now);
  const lost = [...then.tooEarly].filter(([ticketId]) => !presently.tooEarly.has(ticketId));
  const saved = [...presently.tooEarly.keys()].filter((ticketId) => !then.tooEarly.has(ticketId));
  const numbers = lost.map(([, number]) => number).sort();
  return {
    tickets: new Set(past.map(({ ticketId }) => ticketId)).size,
    present: outcomeOf(presently),
    typed: outcomeOf(then),
    lost: { count: lost.length, numbers: numbers.slice(0, numbersMax) },
    saved: saved.length,
  };
}

interface Played {
  tooEarly: Map<string, string>;
  closed: Set<string>;
  mails: number;
  days: number[];
}

function playAll(desk: Desk, past: readonly PastClock[], now: Instant): Played {
  const schedules = remembered(desk);
  const played: Played = { tooEarly: new Map(), closed: new Set(), mails: 0, days: [] };
  for (const one of past) {
    const { mails, closedAt } = play(one, now, schedules);
    played.mails += mails;
    if (closedAt === null) continue;
    played.closed.add(one.ticketId);
    played.days.push((Date.parse(closedAt) - Date.parse(one.startedAt)) / msPerDay);
    if (one.reactedAt !== null) played.tooEarly.set(one.ticketId, one.number);
  }
  return played;
}

type Schedules = ReturnType<typeof remembered>;

function play(past: PastClock, now: Instant, schedules: Schedules): { mails: number; closedAt: Instant | null } {
  const extensions = [...past.extendedAt];
  const until = endOf(past, now);
  let clock = schedules[past.phase](past.startedAt);
  let mails = 0;
  for (;;) {
    const step = clock.steps[0]!;
    const more = extensions[0];
    if (more !== undefined && isBefore(more, step.at) && !(until !== null && isAfter(more, until))) {
      extensions.shift();
      if (!clock.extended) clock = schedules.extend(clock);
      continue;
    }
    if (until !== null && isAfter(step.at, until)) return { mails, closedAt: null };
    if (step.step === 'close') return { mails, closedAt: step.at };
    mails += 1;
    clock = step.step === 'remind' ? afterReminder(clock) : schedules.notice(step.at);
  }
}

/** The last known moment; null if the ticket was closed for lack of a reply and nobody reacted later. */
function endOf({ reactedAt, endedAt, closed }: PastClock, now: Instant): Instant | null {
  return reactedAt ?? endedAt ?? (closed ? null : now);
}

/** Cache of schedules per day: a quarter has about sixty business days and ten thousand tickets. */
function remembered(desk: Desk) {
  const known = new Map<string, TicketClock>();
  const once = (phase: string, at: Instant, make: (desk: Desk, at: Instant) => TicketClock) => {
    const key = `${phase} ${dateIn(desk.zone, at)}`;
    const clock = known.get(key) ?? make(desk, at);
    known.set(key, clock);
    return clock;
  };
  return {
    request: (at: Instant) => once('request', at, informationSchedule),
    notice: (at: Instant) => once('notice', at, noticeSchedule),
    extend: (clock: TicketClock) => extendClock(desk, clock),
  };
}

function outcomeOf({ tooEarly, closed, mails, days }: Played): PolicyOutcome {
  return { tooEarly: tooEarly.size, closed: closed.size, mails, medianDays: median(days) };
}

function median(figures: number[]): number | null {
  const sorted = figures.toSorted((one, other) => one - other);
  if (sorted.length === 0) return null;
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

const msPerDay = 86_400_000;
