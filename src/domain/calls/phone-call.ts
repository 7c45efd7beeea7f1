import type { Opening } from '#domain/calendar/calendar.ts';
import { isOpen, nextOpening, openUntil } from '#domain/calendar/opening.ts';
import { earliest, type Instant, isAfter, isBefore, plusSeconds } from '#domain/instant.ts';

/** What a telephone system tells of a call. */
export const phoneEvents = ['ringing', 'answered', 'hungUp'] as const;
export type PhoneEvent = (typeof phoneEvents)[number];

export const phoneCallStates = ['ringing', 'talking', 'ended', 'missed'] as const;
export type PhoneCallState = (typeof phoneCallStates)[number];

/** What is known of a call so far. Nobody may have answered that one knows: the telephone system need not say who. */
export interface CallFacts {
  rangAt: Instant;
  answeredAt: Instant | null;
  answeredBy: string | null;
  endedAt: Instant | null;
}

/** One piece of news of a call. */
export interface HeardEvent {
  event: PhoneEvent;
  at: Instant;
  /** Who answered, where it is somebody of the desk. */
  agentId: string | null;
}

/**
 * What is known after one more piece of news. Each kind counts by its first moment, so news may come twice and in any order:
 * the same call comes of it.
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

/** Two who answer at one moment are an error of the telephone system: the choice only has to be the same whatever comes first. */
function firstOf(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}

/** No telephone rings longer: news that it stopped was lost, or never sent. */
export const ringingSecondsMax = 180;
/** No call takes longer, for the same reason. */
export const talkingSecondsMax = 4 * 60 * 60;

/** How a call stands. One that rings while its line is closed reaches nobody: it is missed. */
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

/** When a call-back is due: nobody is called while the line is closed, so it then waits for the next opening. */
export function callBackDueAt(opening: Opening, at: Instant, time: CallBackTime = 'now'): Instant {
  const closesAt = openUntil(opening, at);
  if (closesAt === null || time === 'nextOpening') return opensAt(opening, at);
  return time === 'now' ? at : earliest(plusSeconds(at, 3600), closesAt)!;
}

/** Since when the line could take the call that is awaited (R12); null while it is closed. */
export function awaitedSince(opening: Opening, openedAt: Instant, now: Instant): Instant | null {
  if (!isOpen(opening, now)) return null;
  if (isOpen(opening, openedAt)) return openedAt;
  const first = opensAt(opening, openedAt);
  return isAfter(first, now) ? null : first;
}

/** A line that never opens is no reason to wait for ever. */
function opensAt(opening: Opening, at: Instant): Instant {
  const next = nextOpening(opening, at);
  return 'refused' in next ? at : next.opensAt;
}
