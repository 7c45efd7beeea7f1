import { type Instant, isBefore } from '#domain/instant.ts';

/** An event of a ticket's history that moved its clock, without texts or people. */
export interface ClockFact {
  ticketId: string;
  number: string;
  type:
    | 'informationRequested'
    | 'handled'
    | 'clockStarted'
    | 'extended'
    | 'reacted'
    | 'heldAccepted'
    | 'called'
    | 'answered'
    | 'referred'
    | 'reopened'
    | 'closed'
    /** A reaction after the closing opened a follow-up (R21). */
    | 'followedUp';
  at: Instant;
  /** For a reaction. The time of receipt counts, not of reading (R19). */
  receivedAt: Instant | null;
  /** For a call: whether it was a reaction. */
  reaction: boolean | null;
  /** For a closing or reopening: its reason. */
  reason: string | null;
}

/** A past information request or closing notice, and how it ended. */
export interface PastClock {
  ticketId: string;
  number: string;
  phase: 'request' | 'notice';
  /** Day 0: when the relay accepted the mail, or the requester was notified. */
  startedAt: Instant;
  /** When "more time" was asked. */
  extendedAt: Instant[];
  /** The first reaction after it. A requester's own closing and a follow-up count too. */
  reactedAt: Instant | null;
  /** The desk ended it: it answered, asked again, or closed with a reason, or the notice bounced. */
  endedAt: Instant | null;
  /** Closed for lack of a reply in time. */
  closed: boolean;
}

/** Returns the past requests and notices of tickets. Facts must be ordered per ticket. Clocks that never started are left out. */
export function pastClocks(facts: readonly ClockFact[]): PastClock[] {
  const clocks: PastClock[] = [];
  for (const ofTicket of Map.groupBy(facts, ({ ticketId }) => ticketId).values()) {
    let running: Running | null = null;
    for (const fact of ofTicket) {
      if (fact.type === 'informationRequested' || fact.type === 'handled') {
        if (running) collect(end(running, fact.at), clocks);
        running = begun(fact);
      } else if (running) running = changed(running, fact, clocks);
    }
    if (running) collect(running, clocks);
  }
  return clocks;
}

type Running = Omit<PastClock, 'startedAt'> & { startedAt: Instant | null };

function begun({ ticketId, number, type }: ClockFact): Running {
  const phase = type === 'handled' ? 'notice' : 'request';
  return { ticketId, number, phase, startedAt: null, extendedAt: [], reactedAt: null, endedAt: null, closed: false };
}

/** Returns the clock after a fact, or null if the clock is over and was added to `clocks`. */
function changed(running: Running, fact: ClockFact, clocks: PastClock[]): Running | null {
  switch (fact.type) {
    case 'clockStarted':
      // The notice within a request starts a count of its own, which the policy predicts.
      return { ...running, startedAt: running.startedAt ?? fact.at };
    case 'extended':
      return { ...running, extendedAt: [...running.extendedAt, fact.at] };
    case 'closed':
      if (fact.reason === 'silence') return { ...running, closed: true };
      return over(isOwnWord(fact.reason) ? { ...running, reactedAt: fact.at } : end(running, fact.at), clocks);
    case 'reopened':
      // The reaction in time follows as its own fact, with the time of receipt.
      if (fact.reason === 'inTime') return { ...running, closed: false };
      return over(fact.reason === 'requester' ? { ...running, reactedAt: fact.at } : end(running, fact.at), clocks);
    case 'called':
      return fact.reaction ? over({ ...running, reactedAt: fact.at }, clocks) : running;
    case 'reacted':
    case 'heldAccepted':
    case 'followedUp':
      return over({ ...running, reactedAt: fact.receivedAt ?? fact.at }, clocks);
    default:
      return over(end(running, fact.at), clocks);
  }
}

function isOwnWord(reason: string | null): boolean {
  return reason === 'solved' || reason === 'withdrawn';
}

function end(running: Running, at: Instant): Running {
  return { ...running, endedAt: running.closed ? running.endedAt : at };
}

function over(running: Running, clocks: PastClock[]): null {
  collect(running, clocks);
  return null;
}

function collect({ startedAt, ...rest }: Running, clocks: PastClock[]): void {
  // A reaction received before the letter was sent stopped nothing.
  if (startedAt === null || (rest.reactedAt !== null && isBefore(rest.reactedAt, startedAt))) return;
  clocks.push({ ...rest, startedAt });
}
