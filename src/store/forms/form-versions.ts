import type { FormVersion } from '#domain/forms/definition.ts';
import type { Instant } from '#domain/instant.ts';
import type { Handle } from '#store/database/database.ts';
import type { FormPlace } from '#store/forms/form-drafts.ts';

/** A form version for administrators. */
export interface PublishedForm extends FormVersion {
  publishedAt: Instant;
  /** Name of the person who published it; null for the version that came with the desk. */
  publishedBy: string | null;
}

/** Versions listed per form. Older versions stay available by URL. */
const versionsMax = 100;

/** The versions of a form, newest first. */
export function listFormVersions(handle: Handle, place: FormPlace): Promise<PublishedForm[]> {
  return versions(handle, place).orderBy('version', 'desc').limit(versionsMax).execute();
}

/** The current version; undefined if the desk has no such form yet. */
export function currentVersion(handle: Handle, place: FormPlace): Promise<PublishedForm | undefined> {
  return versions(handle, place).orderBy('version', 'desc').limit(1).executeTakeFirst();
}

/** One version of a form by its number. */
export function findVersion(handle: Handle, place: FormPlace, version: number): Promise<PublishedForm | undefined> {
  return versions(handle, place).where('version', '=', version).executeTakeFirst();
}

function versions(handle: Handle, { deskId, kind }: FormPlace) {
  return handle
    .selectFrom('formVersions')
    .leftJoin('people', 'people.id', 'formVersions.publishedBy')
    .select(['formVersions.id', 'deskId', 'version', 'definition', 'publishedAt', 'people.name as publishedBy'])
    .where('deskId', '=', deskId)
    .where('kind', '=', kind);
}
