import { createHash } from 'node:crypto';
import type { Refused } from '#desk/spine/outcome.ts';
import type { Fields } from '#domain/directory/fields.ts';

/** Somebody else changed it meanwhile; these are its current values. */
export type ChangedMeanwhile = Refused<'changedMeanwhile', { now: Fields }>;

/** A hash of the fields that a form showed. The form sends it back as `seen`, so that saving detects a conflict. */
export function seenOf(fields: Fields): string {
  const sorted = Object.entries(fields).sort(([one], [other]) => (one < other ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(sorted)).digest('base64url').slice(0, 22);
}

/**
 * The one check before every change of a row by a form: null, or the conflict. Call it under the row's lock. A form sent twice
 * meets its own change (`wanted`), which is no conflict. `seen` is null without a form.
 */
export function changedMeanwhile(now: Fields, wanted: Fields | null, seen: string | null): ChangedMeanwhile | null {
  if (seen === null || seen === seenOf(now) || (wanted && seenOf(now) === seenOf(wanted))) return null;
  return { refused: 'changedMeanwhile', now };
}

/** The fields of a row that counts its changes, for forms that do not show all of it, such as its secret. */
export function versionFields(row: { version: number } | null | undefined): Fields {
  return { version: row ? String(row.version) : '' };
}
