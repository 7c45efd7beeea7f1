import type { Role } from '#domain/actor.ts';
import type { InEachLanguage } from '#domain/language.ts';
import type { Trx } from '#store/database.ts';

/** Organisations, their sites, and who is what there. */
export interface Organisation {
  id: string;
  names: InEachLanguage;
  mailDomains: string[];
  /** The communication service, to which strangers are pointed (R8). */
  contact: { email: string | null; phone: string | null };
}

export async function addOrganisation(trx: Trx, { names, contact, ...rest }: Organisation): Promise<void> {
  const row = { ...rest, names: JSON.stringify(names), contact: JSON.stringify(contact) };
  await trx.insertInto('organisations').values(row).execute();
}

export async function addSite(
  trx: Trx,
  site: { id: string; number: string; name: string; addresses: string[]; organisationId: string | null },
): Promise<void> {
  await trx.insertInto('sites').values(site).execute();
}

export async function addEntitlement(
  trx: Trx,
  personId: string,
  siteId: string,
  role: 'editor' | 'owner',
): Promise<void> {
  await trx.insertInto('entitlements').values({ personId, siteId, role }).execute();
}

export async function addServiceManager(trx: Trx, personId: string, organisationId: string): Promise<void> {
  await trx.insertInto('serviceManagers').values({ personId, organisationId }).execute();
}

export interface NewAccount {
  personId: string;
  /** The address that its person signs in with, lower case. */
  login: string;
  passwordHash: string | null;
  roles: Role[];
  deskIds: string[];
}

export async function addAccount(trx: Trx, account: NewAccount): Promise<void> {
  await trx.insertInto('accounts').values(account).execute();
}
