import type { Language } from '#domain/language.ts';
import type { ChosenActs } from '#domain/messages/chosen-acts.ts';
import type { Refusal } from '#domain/ticket/refusals.ts';
import type { ClosingReason, Impact, Priority, Saying, UrgencyLevel } from '#domain/ticket/vocabulary.ts';

/** What can be done to many tickets at once; each is done by the verb that does it to one. */
export type BulkAct =
  | { do: 'assign'; email: string | null }
  | { do: 'team'; teamId: string | null }
  | { do: 'priority'; priority: Priority; reason: string }
  | { do: 'language'; language: Language }
  | { do: 'note'; text: string }
  | { do: 'handle'; text: string }
  | { do: 'close'; reason: BulkClosingReason; said: { how: Saying; text: string } | null }
  /** What a macro does beside its text. */
  | { do: 'macro'; chosen: ChosenActs }
  /** Gives back what another run changed. */
  | { do: 'restore' };
export type BulkDeed = BulkAct['do'];

/** A duplicate is one of another ticket, and a referral names its contact: neither is the same for many. */
export type BulkClosingReason = Exclude<ClosingReason, 'duplicate' | 'redirected'>;
export const bulkClosingReasons = [
  'spam',
  'unreachable',
  'solved',
  'withdrawn',
] as const satisfies readonly BulkClosingReason[];

/** What stood before, of what can be given back. */
export type BulkBefore =
  | { email: string | null }
  | { teamId: string | null }
  | { priority: Priority; impact: Impact | null; urgencyLevel: UrgencyLevel | null }
  | { language: Language };

/**
 * How it went for one ticket: done; as it was already; gone, or not one's own to change; changed by another since, so that
 * nothing is given back; failed for no reason of the desk's; or why it was refused.
 */
export type BulkOutcome = 'done' | 'same' | 'missing' | 'changedSince' | 'failed' | Refusal;

/** Acts whose effect can be taken back without anyone having been told. */
export function canBeUndone({ do: deed }: BulkAct): boolean {
  return deed === 'assign' || deed === 'team' || deed === 'priority' || deed === 'language';
}

/** The act without what somebody wrote: once it is done, the words stand on the tickets. */
export function withoutWords(act: BulkAct): BulkAct {
  if (act.do === 'note' || act.do === 'handle') return { ...act, text: '' };
  if (act.do === 'priority') return { ...act, reason: '' };
  if (act.do === 'macro') return { ...act, chosen: { ...act.chosen, reason: '' } };
  return act.do === 'close' && act.said ? { ...act, said: { ...act.said, text: '' } } : act;
}

/** Tickets of one run: more is a report that nobody reads, and a mistake that nobody can look over. */
export const bulkTicketsMax = 500;
