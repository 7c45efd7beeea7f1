import { type Instant, isAfter, plusSeconds } from '#domain/instant.ts';

/** Long enough for somebody who comes back from leave, short enough that a lost mailbox opens nothing old (R29). */
export const linkDaysAfter = 30;

/** What a letter's answer link hangs on. */
export interface LinkFacts {
  queuedAt: Instant;
  isClockRunning: boolean;
  /** When the letter's clock stopped, or the ticket went on without it; null while nothing has happened since. */
  clockEndedAt: Instant | null;
}

/** True when an answer link has ended: its clock is over, and 30 days more. A link without a clock counts from its letter. */
export function isLinkOver({ queuedAt, isClockRunning, clockEndedAt }: LinkFacts, now: Instant): boolean {
  if (clockEndedAt === null && isClockRunning) return false;
  return !isAfter(plusSeconds(clockEndedAt ?? queuedAt, linkDaysAfter * 24 * 60 * 60), now);
}
