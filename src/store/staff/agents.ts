import { sql } from 'kysely';
import type { Handle } from '#store/database/database.ts';

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
