import { createHash } from 'node:crypto';
import type { Refused } from '#desk/spine/outcome.ts';
import type { Fields } from '#domain/directory/fields.ts';

/** Somebody else changed it meanwhile; these are its current values. */
export type ChangedMeanwhile = Refused<'changedMeanwhile', { now: Fields }>;

/**
 * A hash of the fields that a form showed. The form sends it back, so that saving detects a conflict instead of overwriting it,
 * like an article's version or a draft's revision.
 */
export function seenOf(fields: Fields): string {
  const sorted = Object.entries(fields).sort(([one], [other]) => (one < other ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(sorted)).digest('base64url').slice(0, 22);
}

/**
 * Null without a conflict, or if the values are already as wanted: a form sent twice meets its own change. `seen` is null without
 * a form.
 */
export function changedMeanwhile(now: Fields, wanted: Fields, seen: string | null): ChangedMeanwhile | null {
  if (seen === null || seen === seenOf(now) || seenOf(now) === seenOf(wanted)) return null;
  return { refused: 'changedMeanwhile', now };
}
