import type { Insertable, Selectable } from 'kysely';
import type { Trx } from '#store/database/database.ts';
import type { Schema } from '#store/schema/schema.ts';
import { markDirectoryChanged } from './sites.ts';

/** An organisation of the directory, to insert. */
export type NewOrganisation = Omit<Insertable<Schema['organisations']>, 'names' | 'contact'> &
  Pick<Selectable<Schema['organisations']>, 'names' | 'contact'>;

export type NewSite = Insertable<Schema['sites']>;

/** Inserts organisations, many at once. */
export async function addOrganisations(trx: Trx, organisations: readonly NewOrganisation[]): Promise<void> {
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

/** Inserts sites, many at once. A duplicate number raises a PostgreSQL error. */
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

/** Adds an account; its login is in lower case. */
export async function addAccount(trx: Trx, account: Insertable<Schema['accounts']>): Promise<void> {
  await trx.insertInto('accounts').values(account).execute();
}
