import { sql } from 'kysely';
import type { Role } from '#domain/actor.ts';
import type { Language } from '#domain/language.ts';
import { askedBy } from '#store/access/own-access.ts';
import type { Handle, Trx } from '#store/database/database.ts';
import { rowsOf } from '#store/database/rows.ts';
import { inStatement } from '#store/database/statements.ts';

/** A person with their rights: their account, if any, and the organisations that they manage. */
export interface AccountHolder {
  personId: string;
  name: string | null;
  language: Language | null;
  /** The first of their addresses. */
  address: string | null;
  login: string | null;
  roles: Role[] | null;
  deskIds: string[] | null;
  organisationIds: string[];
}

/** Query of people with their accounts, to filter by token, session or login. */
export function accountHolders(handle: Handle) {
  return handle
    .selectFrom('people')
    .leftJoin('accounts', 'accounts.personId', 'people.id')
    .select(['people.id as personId', 'people.name', 'people.language'])
    .select(['accounts.login', 'accounts.roles', 'accounts.deskIds'])
    .select([
      sql<string | null>`(select min(address) from addresses where person_id = people.id)`.as('address'),
      sql<string[]>`array(select organisation_id from service_managers where person_id = people.id)`.as(
        'organisationIds',
      ),
    ]);
}

/** The person who signs in with a login, with their password hash. */
export function findLogin(handle: Handle, login: string) {
  return handle
    .selectFrom('accounts')
    .select(['personId', 'passwordHash'])
    .where('login', '=', login.toLowerCase())
    .executeTakeFirst();
}

/** Data that decides how a person signs in. */
export interface SignInPerson extends AccountHolder {
  passwordHash: string | null;
  passwordAlone: boolean;
  hasAuthenticator: boolean;
  hasPasskey: boolean;
  /** Whether they have requested access with an address that they verified. */
  hasAsked: boolean;
}

/** A person who may sign in, with their factors; undefined if unknown or erased. */
export async function findSignInPerson(handle: Handle, personId: string): Promise<SignInPerson | undefined> {
  const row = await accountHolders(handle)
    .select(['accounts.passwordHash', 'accounts.passwordAlone'])
    .select([
      sql<boolean>`exists (select from authenticators where person_id = people.id)`.as('hasAuthenticator'),
      sql<boolean>`exists (select from passkeys where person_id = people.id)`.as('hasPasskey'),
      askedBy(sql.ref('people.id')).as('hasAsked'),
    ])
    .where('people.id', '=', personId)
    .where('people.erasedAt', 'is', null)
    .executeTakeFirst();
  return row && { ...row, passwordAlone: row.passwordAlone === true };
}

/** Saves the password hash of a person's account. */
export async function savePassword(trx: Trx, personId: string, passwordHash: string): Promise<void> {
  await trx.updateTable('accounts').set({ passwordHash }).where('personId', '=', personId).execute();
}

/** Saves the details that a person entered about themselves. */
export async function saveProfile(
  trx: Trx,
  personId: string,
  { name, language }: { name: string; language: Language },
): Promise<void> {
  await trx.updateTable('people').set({ name, language }).where('id', '=', personId).execute();
}

/**
 * Updates accounts to people's rights. People with access get an account if they have none; people without access keep only staff
 * roles. Rights are read on every request, so a role change ends no session; only a person without any role is signed out.
 */
export async function settleAccounts(trx: Trx, personIds: readonly string[]): Promise<void> {
  const ids = [...new Set(personIds)];
  if (ids.length === 0) return;
  await sql`insert into accounts (person_id, login, roles)
    select distinct on (person_id) person_id, address, '{requester}'::text[] from addresses
    where person_id = any(${ids}::uuid[]) and ${holdsAnything}
      and not exists (select from accounts where accounts.person_id = addresses.person_id)
      and not exists (select from accounts where login = address)
    order by person_id, address`.execute(trx);
  const rows = await rowsOf<{ personId: string; roles: string[] }>(trx)`
    with account as (
      select person_id, roles as before, array(select role from unnest(roles) role where role not in ('requester', 'serviceManager'))
        || case when ${holdsAnything} then '{requester}'::text[] else '{}' end
        || case when ${managesAnything} then '{serviceManager}'::text[] else '{}' end as wanted
      from accounts where person_id = any(${ids}::uuid[]))
    update accounts set roles = wanted from account
    where accounts.person_id = account.person_id and not (wanted @> before and wanted <@ before)
    returning accounts.person_id, accounts.roles`;
  await endSessions(
    trx,
    rows.filter(({ roles }) => roles.length === 0).map(({ personId }) => personId),
  );
}

/** Ends all sessions of these people at once, and deletes their API tokens with the role of requester. */
export async function endSessions(trx: Trx, personIds: readonly string[]): Promise<void> {
  if (personIds.length === 0) return;
  await trx.deleteFrom('sessions').where('personId', 'in', personIds).execute();
  await trx
    .deleteFrom('tokens')
    .where('personId', 'in', personIds)
    .where('role', '=', inStatement('requester'))
    .execute();
}

/** Condition on the row's `person_id`. */
const managesAnything = sql<boolean>`person_id in (select person_id from service_managers)`;
const holdsAnything = sql<boolean>`(person_id in (select person_id from entitlements) or ${managesAnything})`;
