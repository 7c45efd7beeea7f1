import { sql } from 'kysely';
import type { Role } from '#domain/actor.ts';
import type { Language } from '#domain/language.ts';
import type { Handle } from '#store/database.ts';

/** A person with what they may do: the account that they sign in with, if any, and the organisations they manage. */
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

/** People with their accounts, to be narrowed down by a token, a session or a login. */
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

/** Who signs in with a login, with the hash of their password. */
export function findLogin(
  handle: Handle,
  login: string,
): Promise<{ personId: string; passwordHash: string | null } | undefined> {
  return handle
    .selectFrom('accounts')
    .select(['personId', 'passwordHash'])
    .where('login', '=', login.toLowerCase())
    .executeTakeFirst();
}
