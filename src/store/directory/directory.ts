import type { SiteRole } from '#domain/access/entitlement.ts';
import type { Role } from '#domain/actor.ts';
import type { CommunicationService } from '#domain/directory/communication-service.ts';
import type { Instant } from '#domain/instant.ts';
import type { InEachLanguage, Language } from '#domain/language.ts';
import type { Trx } from '#store/database/database.ts';
import { markDirectoryChanged } from '#store/directory/directory-sites.ts';

/** Organisations, their sites, and who is what there. */
export interface Organisation {
  id: string;
  names: InEachLanguage;
  /** They suggest to which organisation someone belongs, and never grant anything. */
  mailDomains: string[];
  /** Those in which it answers; all four when it is not said. */
  languages?: Language[];
  /** The communication service, to which strangers are pointed (R8). */
  contact: CommunicationService;
}

export interface NewSite {
  id: string;
  number: string;
  name: string;
  otherNames?: string[];
  addresses: string[];
  organisationId: string | null;
}

/** Adds many organisations at once. */
export async function addOrganisations(trx: Trx, organisations: readonly Organisation[]): Promise<void> {
  for (let from = 0; from < organisations.length; from += rowsMax) {
    const rows = organisations.slice(from, from + rowsMax).map(({ names, contact, ...rest }) => ({
      ...{ ...rest, names: JSON.stringify(names), contact: JSON.stringify(contact) },
    }));
    await trx.insertInto('organisations').values(rows).execute();
  }
  await markDirectoryChanged(trx);
}

/** Adds many sites at once. */
export async function addSites(trx: Trx, sites: readonly NewSite[]): Promise<void> {
  for (let from = 0; from < sites.length; from += rowsMax)
    await trx
      .insertInto('sites')
      .values(sites.slice(from, from + rowsMax))
      .execute();
  await markDirectoryChanged(trx);
}

/** PostgreSQL takes 65,535 parameters a statement. */
const rowsMax = 1_000;

/** Adds an organisation; whoever remembers the directory reads it again. */
export async function addOrganisation(trx: Trx, { names, contact, ...rest }: Organisation): Promise<void> {
  const row = { ...rest, names: JSON.stringify(names), contact: JSON.stringify(contact) };
  await trx.insertInto('organisations').values(row).execute();
  await markDirectoryChanged(trx);
}

/** Adds a site; a number that is taken is an error of PostgreSQL. */
export async function addSite(trx: Trx, site: NewSite): Promise<void> {
  await trx.insertInto('sites').values(site).execute();
  await markDirectoryChanged(trx);
}

/** Writes an entitlement of which nobody asks how many there are: for an empty directory. */
export async function addEntitlement(
  trx: Trx,
  row: { personId: string; siteId: string; role: SiteRole; since: Instant },
): Promise<void> {
  await trx.insertInto('entitlements').values(row).execute();
}

/** Makes a person service manager of an organisation; who is it already stays it. */
export async function addServiceManager(
  trx: Trx,
  row: { personId: string; organisationId: string; since: Instant },
): Promise<void> {
  await trx
    .insertInto('serviceManagers')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export interface NewAccount {
  personId: string;
  /** The address that its person signs in with, lower case. */
  login: string;
  passwordHash: string | null;
  roles: Role[];
  deskIds: string[];
  /** An account of the demonstration, which needs no second factor there. */
  passwordAlone?: boolean;
}

export async function addAccount(trx: Trx, account: NewAccount): Promise<void> {
  await trx.insertInto('accounts').values(account).execute();
}
