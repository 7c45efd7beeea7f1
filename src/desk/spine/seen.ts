import { createHash } from 'node:crypto';
import type { Fields } from '#domain/directory/fields.ts';

/** Someone else changed it since it was seen: as it stands now. */
export interface ChangedMeanwhile {
  refused: 'changedMeanwhile';
  now: Fields;
}

/**
 * What a form showed, as a word that it carries back: who saves says by it what they had seen. What others changed since is
 * told and never overwritten, as by an article's version or the revision of a draft.
 */
export function seenOf(fields: Fields): string {
  const sorted = Object.entries(fields).sort(([one], [other]) => (one < other ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(sorted)).digest('base64url').slice(0, 22);
}

/** Null where nobody changed it, and where it stands as it is wanted: a form sent twice meets its own change. `seen` is null for who saw no form. */
export function changedMeanwhile(now: Fields, wanted: Fields, seen: string | null): ChangedMeanwhile | null {
  if (seen === null || seen === seenOf(now) || seenOf(now) === seenOf(wanted)) return null;
  return { refused: 'changedMeanwhile', now };
}
