import type { SiteRole } from '#domain/access/entitlement.ts';
import type { Role } from '#domain/actor.ts';
import type { CommunicationService } from '#domain/directory/communication-service.ts';
import type { Instant } from '#domain/instant.ts';
import type { InEachLanguage, Language } from '#domain/language.ts';
import type { Trx } from '#store/database/database.ts';
import { markDirectoryChanged } from './sites.ts';

/** An organisation of the directory, to insert. */
export interface Organisation {
  id: string;
  names: InEachLanguage;
  /** A hint to which organisation a person belongs. Never grants access. */
  mailDomains: string[];
  /** Languages in which it answers; all four by default. */
  languages?: Language[];
  /** The communication service to which people without access are referred (R8). */
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

/** Inserts many organisations at once. */
export async function addOrganisations(trx: Trx, organisations: readonly Organisation[]): Promise<void> {
  for (let from = 0; from < organisations.length; from += rowsMax) {
    const rows = organisations.slice(from, from + rowsMax).map(({ names, contact, ...rest }) => ({
      ...rest,
      names: JSON.stringify(names),
      contact: JSON.stringify(contact),
    }));
    await trx.insertInto('organisations').values(rows).execute();
  }
  await markDirectoryChanged(trx);
}

/** Inserts many sites at once. */
export async function addSites(trx: Trx, sites: readonly NewSite[]): Promise<void> {
  for (let from = 0; from < sites.length; from += rowsMax)
    await trx
      .insertInto('sites')
      .values(sites.slice(from, from + rowsMax))
      .execute();
  await markDirectoryChanged(trx);
}

/** PostgreSQL allows 65,535 parameters per statement. */
const rowsMax = 1_000;

/** Inserts an organisation and invalidates caches of the directory. */
export async function addOrganisation(trx: Trx, { names, contact, ...rest }: Organisation): Promise<void> {
  const row = { ...rest, names: JSON.stringify(names), contact: JSON.stringify(contact) };
  await trx.insertInto('organisations').values(row).execute();
  await markDirectoryChanged(trx);
}

/** Inserts a site. A duplicate number raises a PostgreSQL error. */
export async function addSite(trx: Trx, site: NewSite): Promise<void> {
  await trx.insertInto('sites').values(site).execute();
  await markDirectoryChanged(trx);
}

/** Inserts an entitlement without checking the number of editors: for an empty directory. */
export async function addEntitlement(
  trx: Trx,
  row: { personId: string; siteId: string; role: SiteRole; since: Instant },
): Promise<void> {
  await trx.insertInto('entitlements').values(row).execute();
}

/** Makes a person service manager of an organisation; does nothing if they already are. */
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

interface NewAccount {
  personId: string;
  /** The sign-in address, in lower case. */
  login: string;
  passwordHash: string | null;
  roles: Role[];
  deskIds: string[];
  /** A demonstration account, which needs no second factor. */
  passwordAlone?: boolean;
}

export async function addAccount(trx: Trx, account: NewAccount): Promise<void> {
  await trx.insertInto('accounts').values(account).execute();
}
