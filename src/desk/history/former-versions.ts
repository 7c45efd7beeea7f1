import type { Actor } from '#domain/actor.ts';
import type { ChangedFields, Fields } from '#domain/directory/fields.ts';
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
interface FormerVersion {
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
  const versions = changes.map((entry, place) => ({ entry, fields: wasOf(entry) ?? former[place]! }));
  return versions.filter(({ fields }, place) => isNamed(fields) && !isSame(fields, versions[place - 1]?.fields ?? now));
}

/** The whole form before a change whose entry tells it in one sentence. */
function wasOf({ data }: NamedEntry): Fields | undefined {
  return data.was as Fields | undefined;
}

/** A definition that was deleted: its id, its deletion, and its form until then. */
interface RemovedDefinition extends FormerVersion {
  id: string;
}

/**
 * Returns the deleted definitions of a part of a desk, the latest deletion first. `ids` are those that there are; `empty` is a form
 * without values.
 */
export async function listRemovedDefinitions(
  handle: Handle,
  actor: Actor,
  { empty, ...removed }: { deskId: string; part: string; ids: readonly string[]; empty: Fields },
): Promise<RemovedDefinition[]> {
  const entries = await listAuditEntries(handle, actor, { removed }, changesMax);
  const found = new Map(entries.toReversed().map((entry) => [String(entry.data.of), entry]));
  const latest = entries.filter((entry) => found.get(String(entry.data.of)) === entry);
  return latest.map((entry) => ({
    id: String(entry.data.of),
    entry,
    fields: wasOf(entry) ?? { ...empty, ...valuesBefore(entry.data.fields ?? {}) },
  }));
}

function valuesBefore(fields: ChangedFields): Fields {
  return Object.fromEntries(Object.entries(fields).map(([field, { from }]) => [field, from ?? '']));
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
