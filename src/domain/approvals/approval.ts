import type { Instant } from '#domain/instant.ts';

/** The desk asks a person of the requester's service for their agreement. Only the desk sees it, and the person who is asked. */
export interface Approval {
  id: string;
  /** The person who is asked. */
  ofId: string;
  /** The letter with the links, which work for its reader alone. */
  mailId: string;
  /** The question, an internal entry of the record. */
  entryId: string;
  state: ApprovalState;
  /** The text of the reason for a refusal. */
  reasonId: string | null;
  /** When the desk asked. Absent in events of the first version. */
  askedAt?: Instant;
  /** When it was given or refused; absent before, and in events of the first version. */
  answeredAt?: Instant;
}

/** Returns when a ticket last asked for an agreement, and when one was last given or refused; null if it was not, or is not known. */
export function approvalDates(approvals: readonly Approval[]): Record<'asked' | 'answered', Instant | null> {
  const latest = (dates: (Instant | undefined)[]) =>
    dates
      .filter((date) => date !== undefined)
      .sort()
      .at(-1) ?? null;
  return {
    asked: latest(approvals.map(({ askedAt }) => askedAt)),
    answered: latest(approvals.map(({ answeredAt }) => answeredAt)),
  };
}

export const approvalStates = ['asked', 'approved', 'refused', 'withdrawn'] as const;
export type ApprovalState = (typeof approvalStates)[number];

/** More agreements than this are a procedure of its own. */
export const approvalsPerTicketMax = 20;
/** The page shows it in full above its button. */
export const approvalReasonCharactersMax = 2_000;
/** A month of absence; after it the agent asks again. */
export const approvalDays = 30;
