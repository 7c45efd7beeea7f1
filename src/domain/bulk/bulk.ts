import type { Language } from '#domain/language.ts';
import type { ChosenActs } from '#domain/messages/chosen-acts.ts';
import type { FieldValue } from '#domain/ticket/events/field-values.ts';
import type { Refusal } from '#domain/ticket/refusals.ts';
import type { ClosingReason, Impact, Priority, Saying, UrgencyLevel } from '#domain/ticket/vocabulary.ts';

/** The bulk actions. Each calls the verb for one ticket on every selected ticket. */
export type BulkAct =
  | { do: 'assign'; email: string | null }
  | { do: 'team'; teamId: string | null }
  | { do: 'priority'; priority: Priority; reason: string }
  | { do: 'language'; language: Language }
  | { do: 'note'; text: string }
  | { do: 'handle'; text: string }
  | { do: 'close'; reason: BulkClosingReason; said: { how: Saying; text: string } | null }
  /** Adds and removes tags, by id. */
  | { do: 'tag'; add: string[]; remove: string[] }
  /** Sets a field of the desk, by its key; an empty value empties it. */
  | { do: 'field'; key: string; value: string }
  /** The actions of a macro other than its text. */
  | { do: 'macro'; chosen: ChosenActs }
  /** Restores what another run changed. */
  | { do: 'restore' };
export type BulkActKind = BulkAct['do'];

/** A duplicate points to one ticket and a referral names one contact, so neither fits a bulk action. */
type BulkClosingReason = Exclude<ClosingReason, 'duplicate' | 'redirected'>;
export const bulkClosingReasons = [
  'spam',
  'unreachable',
  'solved',
  'withdrawn',
] as const satisfies readonly BulkClosingReason[];

/** The previous value of a change that can be undone. */
export type BulkBefore =
  | { email: string | null }
  | { teamId: string | null }
  | { priority: Priority; impact: Impact | null; urgencyLevel: UrgencyLevel | null }
  | { language: Language }
  /** The tags that really came and went, by id. */
  | { added: string[]; removed: string[] }
  /** The value of a field before and after; an undo reads an earlier text by its id. */
  | { fieldId: string; was: FieldValue | null; became: FieldValue | null };

/**
 * Result for one ticket: changed; unchanged; gone or not accessible; not restored because somebody changed it since; failed
 * unexpectedly; or why it was refused.
 */
export type BulkOutcome = 'done' | 'same' | 'missing' | 'changedSince' | 'failed' | Refusal;

/** Whether an action can be undone: it notified nobody. */
export function canBeUndone({ do: kind }: BulkAct): boolean {
  return ['assign', 'team', 'priority', 'language', 'tag', 'field'].includes(kind);
}

/** Returns the action without its text. After the run, the text is stored on the tickets. */
export function withoutWords(act: BulkAct): BulkAct {
  if (act.do === 'note' || act.do === 'handle') return { ...act, text: '' };
  if (act.do === 'priority') return { ...act, reason: '' };
  if (act.do === 'field') return { ...act, value: '' };
  if (act.do === 'macro') return { ...act, chosen: { ...act.chosen, reason: '' } };
  return act.do === 'close' && act.said ? { ...act, said: { ...act.said, text: '' } } : act;
}

/** Maximum number of tickets per run. Nobody could check a larger run. */
export const bulkTicketsMax = 500;
