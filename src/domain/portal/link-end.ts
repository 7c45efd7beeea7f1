import { type Instant, isAfter, plusSeconds } from '#domain/instant.ts';

/** Long enough for a person back from leave, short enough that a stolen mailbox opens nothing old (R29). */
const linkDaysAfter = 30;

/** The facts that decide when a letter's answer link ends. */
interface LinkFacts {
  queuedAt: Instant;
  isClockRunning: boolean;
  /** When the letter's clock stopped, or the ticket went on without it; null if nothing has happened since. */
  clockEndedAt: Instant | null;
}

/** Whether an answer link has expired: 30 days after its clock ended. A link without a clock counts from its letter. */
export function isLinkOver({ queuedAt, isClockRunning, clockEndedAt }: LinkFacts, now: Instant): boolean {
  if (clockEndedAt === null && isClockRunning) return false;
  return !isAfter(plusSeconds(clockEndedAt ?? queuedAt, linkDaysAfter * 24 * 60 * 60), now);
}
