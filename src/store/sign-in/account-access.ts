import { sql } from 'kysely';
import type { Trx } from '#store/database/database.ts';

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
  const { rows } = await sql<{ personId: string; roles: string[] }>`
    with account as (
      select person_id, roles as before, array(select role from unnest(roles) role where role not in ('requester', 'serviceManager'))
        || case when ${holdsAnything} then '{requester}'::text[] else '{}' end
        || case when ${managesAnything} then '{serviceManager}'::text[] else '{}' end as wanted
      from accounts where person_id = any(${ids}::uuid[]))
    update accounts set roles = wanted from account
    where accounts.person_id = account.person_id and not (wanted @> before and wanted <@ before)
    returning accounts.person_id, accounts.roles`.execute(trx);
  await endSessions(
    trx,
    rows.filter(({ roles }) => roles.length === 0).map(({ personId }) => personId),
  );
}

/** Ends all sessions of these people at once, and deletes their API tokens with the role of requester. */
export async function endSessions(trx: Trx, personIds: readonly string[]): Promise<void> {
  if (personIds.length === 0) return;
  await trx.deleteFrom('sessions').where('personId', 'in', personIds).execute();
  await trx.deleteFrom('tokens').where('personId', 'in', personIds).where('role', '=', 'requester').execute();
}

/** Condition on the row's `person_id`. */
const managesAnything = sql<boolean>`person_id in (select person_id from service_managers)`;
const holdsAnything = sql<boolean>`(person_id in (select person_id from entitlements) or ${managesAnything})`;
