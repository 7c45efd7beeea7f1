import type { InEachLanguage } from '#domain/language.ts';
import type { Handle } from '#store/database/database.ts';

export interface Site {
  id: string;
  number: string;
  name: string;
  addresses: string[];
  organisationId: string | null;
  organisationNames: InEachLanguage | null;
}

/** A site by its 4-digit number. */
export function findSite(handle: Handle, number: string): Promise<Site | undefined> {
  return handle
    .selectFrom('sites')
    .leftJoin('organisations', 'organisations.id', 'sites.organisationId')
    .select(['sites.id', 'sites.number', 'sites.name', 'sites.addresses', 'sites.organisationId'])
    .select('organisations.names as organisationNames')
    .where('sites.number', '=', number.trim())
    .executeTakeFirst();
}
