import { sql } from 'kysely';
import type { CommunicationService } from '#domain/directory/communication-service.ts';
import type { FindableSite } from '#domain/directory/site-index.ts';
import type { InEachLanguage, Language } from '#domain/language.ts';
import type { Handle, Trx } from '#store/database/database.ts';

/** A site as everyone may know it, with the communication service that answers its visitors (R8). */
export interface DirectorySite extends FindableSite {
  id: string;
  otherNames: string[];
  organisationId: string | null;
  organisationNames: InEachLanguage | null;
  contact: CommunicationService | null;
  /** Those in which its organisation answers. */
  languages: Language[] | null;
}

/** Every site of the directory by its number. It is public. */
export function listDirectorySites(handle: Handle): Promise<DirectorySite[]> {
  return handle
    .selectFrom('sites')
    .leftJoin('organisations', 'organisations.id', 'sites.organisationId')
    .select(['sites.id', 'sites.number', 'sites.name', 'sites.otherNames', 'sites.addresses', 'sites.organisationId'])
    .select(['organisations.names as organisationNames', 'organisations.contact', 'organisations.languages'])
    .orderBy('sites.number')
    .execute();
}

/** Another with each change of an organisation or a site: who remembers the directory asks whether it is still the same. */
export async function directoryVersion(handle: Handle): Promise<string> {
  const row = await handle.selectFrom('settings').select('value').where('name', '=', setting).executeTakeFirst();
  return String(row?.value ?? '');
}

/** In the transaction of every change of an organisation or a site. Changes go one after the other, for the row is locked. */
export async function markDirectoryChanged(trx: Trx): Promise<void> {
  // By chance and not by counting: what a transaction undid must not look like what another does later.
  await sql`insert into settings (name, value) values (${setting}, to_jsonb(gen_random_uuid()::text))
    on conflict (name) do update set value = excluded.value`.execute(trx);
}

const setting = 'directoryVersion';
