import type { Actor } from '#domain/actor.ts';
import type { Fields } from '#domain/directory/fields.ts';
import { formerFields, isNamed } from '#domain/history/former-fields.ts';
import type { Handle } from '#store/database/database.ts';
import { listAuditEntries, type NamedEntry } from '#store/history/audit.ts';

/** A definition of a desk: the part that it belongs to, and its form as it is now. */
export interface Definition {
  deskId: string;
  part: string;
  id: string;
  now: Fields;
}

/** A definition as it was before a change: until when, by whom it was changed, and its form. */
export interface FormerVersion {
  entry: NamedEntry;
  fields: Fields;
}

/** More changes of one definition are in the audit trail. */
const changesMax = 100;

/**
 * Returns the former versions of a definition, the latest first. They are read from the audit trail, which has the
 * values of each change, so no definition needs a table of versions.
 */
export async function listFormerVersions(
  handle: Handle,
  actor: Actor,
  { now, ...definition }: Definition,
): Promise<FormerVersion[]> {
  const changes = await listAuditEntries(handle, actor, { definition }, changesMax);
  const former = formerFields(
    now,
    changes.map(({ data }) => data.fields ?? {}),
  );
  const versions = changes.map((entry, place) => ({ entry, fields: former[place]! }));
  return versions.filter(({ fields }, place) => isNamed(fields) && !isSame(fields, former[place - 1] ?? now));
}

/** Returns the form of the version before a change; undefined if the definition has none. */
export async function findFormerVersion(
  handle: Handle,
  actor: Actor,
  { entryId, ...definition }: Definition & { entryId: string },
): Promise<Fields | undefined> {
  const versions = await listFormerVersions(handle, actor, definition);
  return versions.find(({ entry }) => entry.id === entryId)?.fields;
}

function isSame(one: Fields, other: Fields): boolean {
  return Object.keys(one).every((field) => one[field] === other[field]);
}
