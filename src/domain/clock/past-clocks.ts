import { type Instant, isBefore } from '#domain/instant.ts';

/** What of a ticket's history moved its clock, as plain facts: no words, no people. */
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
  /** Of a reaction: receipt decides, not reading (R19). */
  receivedAt: Instant | null;
  /** Of a call: whether it was a reaction. */
  reaction: boolean | null;
  /** Of a closing its reason; of a reopening, why. */
  reason: string | null;
}

/** One information request or closing notice of the past, and how it ended. */
export interface PastClock {
  ticketId: string;
  number: string;
  phase: 'request' | 'notice';
  /** When the relay took it, or the requester was told: day 0. */
  startedAt: Instant;
  /** When "more time" was asked. */
  extendedAt: Instant[];
  /** The first reaction after it, the requester's own word and a follow-up among them. */
  reactedAt: Instant | null;
  /** It was ended by the desk: answered, asked anew, closed with a reason, or its notice bounced. */
  endedAt: Instant | null;
  /** Silence closed it: nobody reacted in time. */
  closed: boolean;
}

/** The requests and notices of some tickets whose facts stand in order, ticket by ticket. Those that never started are none. */
export function pastClocks(facts: readonly ClockFact[]): PastClock[] {
  const clocks: PastClock[] = [];
  for (const ofTicket of Map.groupBy(facts, ({ ticketId }) => ticketId).values()) {
    let running: Running | null = null;
    for (const fact of ofTicket) {
      if (fact.type === 'informationRequested' || fact.type === 'handled') {
        if (running) keep(end(running, fact.at), clocks);
        running = begun(fact);
      } else if (running) running = changed(running, fact, clocks);
    }
    if (running) keep(running, clocks);
  }
  return clocks;
}

type Running = Omit<PastClock, 'startedAt'> & { startedAt: Instant | null };

function begun({ ticketId, number, type }: ClockFact): Running {
  const phase = type === 'handled' ? 'notice' : 'request';
  return { ticketId, number, phase, startedAt: null, extendedAt: [], reactedAt: null, endedAt: null, closed: false };
}

/** What a fact makes of a clock; null where it is over and kept. */
function changed(running: Running, fact: ClockFact, clocks: PastClock[]): Running | null {
  switch (fact.type) {
    case 'clockStarted':
      // The notice within a request starts a count of its own, which the policy foretells.
      return { ...running, startedAt: running.startedAt ?? fact.at };
    case 'extended':
      return { ...running, extendedAt: [...running.extendedAt, fact.at] };
    case 'closed':
      if (fact.reason === 'silence') return { ...running, closed: true };
      return over(isOwnWord(fact.reason) ? { ...running, reactedAt: fact.at } : end(running, fact.at), clocks);
    case 'reopened':
      // A reaction in time follows it and says when it was received.
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
  keep(running, clocks);
  return null;
}

function keep({ startedAt, ...rest }: Running, clocks: PastClock[]): void {
  // A reaction that was received before the letter had gone stopped nothing.
  if (startedAt === null || (rest.reactedAt !== null && isBefore(rest.reactedAt, startedAt))) return;
  clocks.push({ ...rest, startedAt });
}
