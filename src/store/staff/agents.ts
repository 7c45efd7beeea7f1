import { sql } from 'kysely';
import type { Handle, Trx } from '#store/database/database.ts';
import { columnOf, findsAny } from '#store/database/rows.ts';

export interface AgentOfDesk {
  personId: string;
  name: string;
  email: string;
  /** A complaint coordinator, who reads all complaints except those about themselves (R10). */
  isCoordinator: boolean;
  isAdministrator: boolean;
  /** False for people who only administer a desk. */
  answersCalls: boolean;
}

/** People who can be assigned tickets of a desk, by name. */
export async function listAgents(handle: Handle, deskId: string): Promise<AgentOfDesk[]> {
  const rows = await handle
    .selectFrom('accounts')
    .innerJoin('people', 'people.id', 'accounts.personId')
    .select(['accounts.personId', 'people.name', 'accounts.login as email'])
    .select(sql<boolean>`'complaintCoordinator' = any(accounts.roles)`.as('isCoordinator'))
    .select(sql<boolean>`'administrator' = any(accounts.roles)`.as('isAdministrator'))
    .select(sql<boolean>`accounts.roles && array['agent', 'complaintCoordinator']`.as('answersCalls'))
    .where(sql<boolean>`${deskId}::uuid = any(accounts.desk_ids)`)
    .where(sql<boolean>`accounts.roles && array['agent', 'complaintCoordinator', 'administrator']`)
    .orderBy('people.name')
    .execute();
  return rows.map((row) => ({ ...row, name: row.name ?? row.email }));
}

export async function findAgent(handle: Handle, deskId: string, email: string): Promise<AgentOfDesk | undefined> {
  return (await listAgents(handle, deskId)).find((agent) => agent.email === email.trim().toLowerCase());
}

/** Makes a person administrator of all existing desks; keeps their other roles. */
export async function addAdministrator(trx: Trx, personId: string, login: string): Promise<void> {
  await sql`
    insert into accounts (person_id, login, password_hash, roles, desk_ids)
    values (${personId}, ${login}, null, array['administrator'], array(select id from desks))
    on conflict (person_id) do update set
      roles = array(select distinct unnest(accounts.roles || excluded.roles)),
      desk_ids = excluded.desk_ids`.execute(trx);
}

/** Makes the administrators of all other desks administrators of the new desk too. */
export async function administerNewDesk(trx: Trx, deskId: string): Promise<void> {
  await sql`
    update accounts set desk_ids = desk_ids || ${deskId}::uuid
    where 'administrator' = any(roles) and not ${deskId}::uuid = any(desk_ids)
      and desk_ids @> array(select id from desks where id <> ${deskId}::uuid)`.execute(trx);
}

/** The administrators of a desk. */
export function listAdministrators(handle: Handle, deskId: string): Promise<string[]> {
  return handle
    .selectFrom('accounts')
    .select('personId')
    .where(sql<boolean>`'administrator' = any(roles) and ${deskId}::uuid = any(desk_ids)`)
    .orderBy('personId')
    .$call(columnOf('personId'));
}

/** Whether any desk has an administrator. */
export function hasAdministrator(handle: Handle): Promise<boolean> {
  return handle
    .selectFrom('accounts')
    .select('personId')
    .where(sql<boolean>`'administrator' = any(roles)`)
    .limit(1)
    .$call(findsAny);
}
