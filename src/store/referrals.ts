import type { InEachLanguage } from '#domain/language.ts';
import type { Handle } from '#store/database.ts';

/** A site, and the communication service that answers its visitors (R8). The directory is public. */
export interface Referral {
  number: string;
  name: string;
  addresses: string[];
  organisationNames: InEachLanguage | null;
  contact: { email: string | null; phone: string | null } | null;
}

/** Every site of the directory by its number, each with whom its visitors may ask. */
export function listReferrals(handle: Handle): Promise<Referral[]> {
  return handle
    .selectFrom('sites')
    .leftJoin('organisations', 'organisations.id', 'sites.organisationId')
    .select(['sites.number', 'sites.name', 'sites.addresses'])
    .select(['organisations.names as organisationNames', 'organisations.contact'])
    .orderBy('sites.number')
    .execute();
}
