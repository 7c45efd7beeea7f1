import { sql } from 'kysely';
import type { Actor } from '#domain/actor.ts';
import type { CommunicationService } from '#domain/directory/communication-service.ts';
import type { FindableSite } from '#domain/directory/site-index.ts';
import type { InEachLanguage, Language } from '#domain/language.ts';
import type { Handle, Trx } from '#store/database/database.ts';
import type { RowOf } from '#store/database/rows.ts';

/** Public data of a site, with the communication service that answers its visitors (R8). */
export interface DirectorySite extends FindableSite {
  id: string;
  otherNames: string[];
  organisationId: string | null;
  organisationNames: InEachLanguage | null;
  contact: CommunicationService | null;
  /** Languages in which its organisation answers; null without an organisation. */
  languages: Language[] | null;
}

/** All sites of the directory, by number. Public. */
export function listDirectorySites(handle: Handle): Promise<DirectorySite[]> {
  return handle
    .selectFrom('sites')
    .leftJoin('organisations', 'organisations.id', 'sites.organisationId')
    .select(['sites.id', 'sites.number', 'sites.name', 'sites.otherNames', 'sites.addresses', 'sites.organisationId'])
    .select(['organisations.names as organisationNames', 'organisations.contact', 'organisations.languages'])
    .orderBy('sites.number')
    .execute();
}

/** The version of the directory; changes with each organisation or site. Caches compare it. */
export async function directoryVersion(handle: Handle): Promise<string> {
  const row = await handle.selectFrom('settings').select('value').where('name', '=', setting).executeTakeFirst();
  return String(row?.value ?? '');
}

/** Gives the directory a new version. Call it in the transaction of every change; its row lock makes changes sequential. */
export async function markDirectoryChanged(trx: Trx): Promise<void> {
  // Random, not a counter: after a rollback, the next change must not reuse the same version.
  await sql`insert into settings (name, value) values (${setting}, to_jsonb(gen_random_uuid()::text))
    on conflict (name) do update set value = excluded.value`.execute(trx);
}

const setting = 'directoryVersion';

/** A site by its 4-digit number. */
export function findSite(handle: Handle, number: string) {
  return handle
    .selectFrom('sites')
    .leftJoin('organisations', 'organisations.id', 'sites.organisationId')
    .select(['sites.id', 'sites.number', 'sites.name', 'sites.addresses', 'sites.organisationId'])
    .select('organisations.names as organisationNames')
    .where('sites.number', '=', number.trim())
    .executeTakeFirst();
}

export type OwnSite = RowOf<typeof listOwnSites>;

/** Sites where the actor is editor or owner, by number (R8). */
export function listOwnSites(handle: Handle, actor: Actor, limit: number) {
  return handle
    .selectFrom('entitlements')
    .innerJoin('sites', 'sites.id', 'entitlements.siteId')
    .select(['sites.number', 'sites.name'])
    .where('entitlements.personId', '=', actor.personId)
    .orderBy('sites.number')
    .limit(limit)
    .execute();
}
