import { sql } from 'kysely';
import type { Instant } from '#domain/instant.ts';
import type { Team } from '#domain/staff/team.ts';
import type { Handle, Trx } from '#store/database/database.ts';
import { columnOf } from '#store/database/rows.ts';
import { inStatement } from '#store/database/statements.ts';

/** Teams of these desks by name, without dissolved teams. */
export function listTeams(handle: Handle, deskIds: readonly string[]): Promise<Team[]> {
  if (deskIds.length === 0) return Promise.resolve([]);
  return teamsOf(handle)
    .where('deskId', 'in', [...deskIds])
    .orderBy(sql`lower(name)`)
    .execute();
}

/** A team of this desk; undefined if unknown or dissolved. */
export function findTeam(handle: Handle, deskId: string, id: string): Promise<Team | undefined> {
  return teamsOf(handle).where('deskId', '=', deskId).where('id', '=', id).executeTakeFirst();
}

/** A team, locked until the transaction ends, so that it is not dissolved while a ticket moves to it. */
export async function holdTeam(trx: Trx, deskId: string, id: string): Promise<Team | undefined> {
  const held = await trx
    .selectFrom('teams')
    .select('id')
    .where('id', '=', id)
    .where('deskId', '=', deskId)
    .where('dissolvedAt', 'is', null)
    .forShare()
    .executeTakeFirst();
  return held && findTeam(trx, deskId, id);
}

/** Adds a team without members. */
export async function addTeam(trx: Trx, { id, deskId, name }: Pick<Team, 'id' | 'deskId' | 'name'>): Promise<void> {
  await trx.insertInto('teams').values({ id, deskId, name, dissolvedAt: null }).execute();
}

/** Renames a team, also in the record of its tickets. */
export async function renameTeam(trx: Trx, id: string, name: string): Promise<void> {
  await trx.updateTable('teams').set({ name }).where('id', '=', id).execute();
}

/** Dissolves a team: it loses its members and gets no more tickets. */
export async function dissolveTeam(trx: Trx, id: string, at: Instant): Promise<void> {
  await trx.updateTable('teams').set({ dissolvedAt: at }).where('id', '=', id).execute();
  await trx.deleteFrom('teamMembers').where('teamId', '=', id).execute();
}

/** Adds people to a team; they must not be members yet. */
export async function addMembers(trx: Trx, team: Pick<Team, 'id' | 'deskId'>, personIds: string[]): Promise<void> {
  if (personIds.length === 0) return;
  const rows = personIds.map((personId) => ({ teamId: team.id, deskId: team.deskId, personId }));
  await trx.insertInto('teamMembers').values(rows).execute();
}

/** Removes people from a team; ignores people who are not members. */
export async function deleteMembers(trx: Trx, teamId: string, personIds: string[]): Promise<void> {
  if (personIds.length === 0) return;
  await trx.deleteFrom('teamMembers').where('teamId', '=', teamId).where('personId', 'in', personIds).execute();
}

/** Removes a person from all teams of a desk. */
export async function deleteMemberships(trx: Trx, deskId: string, personId: string): Promise<void> {
  await trx.deleteFrom('teamMembers').where('deskId', '=', deskId).where('personId', '=', personId).execute();
}

/** A team's open tickets, oldest first. */
export function listTicketsOfTeam(trx: Trx, teamId: string): Promise<string[]> {
  return trx
    .selectFrom('tickets')
    .select('id')
    .where('teamId', '=', teamId)
    .where('status', '<>', inStatement('closed'))
    .orderBy('id')
    .$call(columnOf('id'));
}

function teamsOf(handle: Handle) {
  return handle
    .selectFrom('teams')
    .select(['id', 'deskId', 'name'])
    .select(
      sql<string[]>`array(select person_id from team_members where team_id = teams.id order by person_id)`.as(
        'memberIds',
      ),
    )
    .where('dissolvedAt', 'is', null);
}
