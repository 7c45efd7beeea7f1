import type { Opening } from '#domain/calendar/calendar.ts';
import { isOpen, nextOpening, openUntil } from '#domain/calendar/opening.ts';
import { earliest, type Instant, isAfter, isBefore, plusSeconds } from '#domain/instant.ts';

/** The events that a telephone system reports. */
export const phoneEvents = ['ringing', 'answered', 'hungUp'] as const;
export type PhoneEvent = (typeof phoneEvents)[number];

export const phoneCallStates = ['ringing', 'talking', 'ended', 'missed'] as const;
export type PhoneCallState = (typeof phoneCallStates)[number];

/** The known facts of a call. `answeredBy` may be null on an answered call: the telephone system need not report it. */
export interface CallFacts {
  rangAt: Instant;
  answeredAt: Instant | null;
  answeredBy: string | null;
  endedAt: Instant | null;
}

/** One reported event of a call. */
export interface HeardEvent {
  event: PhoneEvent;
  at: Instant;
  /** The person who answered, if they belong to the desk. */
  agentId: string | null;
}

/**
 * Returns the facts of a call after one more event. The first moment of each kind counts, so events may repeat and arrive in any
 * order.
 */
export function afterHearing(known: CallFacts | null, { event, at, agentId }: HeardEvent): CallFacts {
  const before = known ?? { rangAt: at, answeredAt: null, answeredBy: null, endedAt: null };
  const rangAt = earliest(before.rangAt, at)!;
  if (event === 'hungUp') return { ...before, rangAt, endedAt: earliest(before.endedAt, at) };
  if (event === 'ringing') return { ...before, rangAt };
  const isFirst = before.answeredAt === null || isBefore(at, before.answeredAt);
  const isSame = before.answeredAt !== null && !isFirst && !isAfter(at, before.answeredAt);
  const told = isSame ? firstOf(before.answeredBy, agentId) : isFirst ? agentId : before.answeredBy;
  return { ...before, rangAt, answeredAt: earliest(before.answeredAt, at), answeredBy: told };
}

/** Two answers at the same moment are an error of the telephone system. Choose the same one whatever the order. */
function firstOf(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}

/** Longer ringing means that the hang-up event was lost or never sent. */
export const ringingSecondsMax = 180;
/** Longer calls mean that the hang-up event was lost or never sent. */
export const talkingSecondsMax = 4 * 60 * 60;

/** Returns the state of a call. A call to a closed line is missed. */
export function stateOfCall(
  call: Omit<CallFacts, 'answeredBy'> & { outsideHours: boolean },
  now: Instant,
): PhoneCallState {
  const { rangAt, answeredAt, endedAt } = call;
  if (answeredAt !== null) return endedAt !== null || isOlder(answeredAt, talkingSecondsMax, now) ? 'ended' : 'talking';
  const isOver = endedAt !== null || call.outsideHours || isOlder(rangAt, ringingSecondsMax, now);
  return isOver ? 'missed' : 'ringing';
}

function isOlder(at: Instant, seconds: number, now: Instant): boolean {
  return !isAfter(plusSeconds(at, seconds), now);
}

/** When an agent promises to call back: at once, within the hour, or when the line opens next. */
export const callBackTimes = ['now', 'hour', 'nextOpening'] as const;
export type CallBackTime = (typeof callBackTimes)[number];

/** Returns when a call-back is due. While the line is closed, it waits for the next opening. */
export function callBackDueAt(opening: Opening, at: Instant, time: CallBackTime = 'now'): Instant {
  const closesAt = openUntil(opening, at);
  if (closesAt === null || time === 'nextOpening') return opensAt(opening, at);
  return time === 'now' ? at : earliest(plusSeconds(at, 3600), closesAt)!;
}

/** Returns since when the line could take the expected call (R12), or null while it is closed. */
export function awaitedSince(opening: Opening, openedAt: Instant, now: Instant): Instant | null {
  if (!isOpen(opening, now)) return null;
  if (isOpen(opening, openedAt)) return openedAt;
  const first = opensAt(opening, openedAt);
  return isAfter(first, now) ? null : first;
}

/** Do not wait for a line that never opens. */
function opensAt(opening: Opening, at: Instant): Instant {
  const next = nextOpening(opening, at);
  return 'refused' in next ? at : next.opensAt;
}
