import { sql } from 'kysely';
import type { Instant } from '#domain/instant.ts';
import type { Team } from '#domain/staff/team.ts';
import type { Handle, Trx } from '#store/database/database.ts';

/** The teams of some desks by name, those that were dissolved aside. */
export function listTeams(handle: Handle, deskIds: readonly string[]): Promise<Team[]> {
  if (deskIds.length === 0) return Promise.resolve([]);
  return teamsOf(handle)
    .where('deskId', 'in', [...deskIds])
    .orderBy(sql`lower(name)`)
    .execute();
}

/** A team of this desk; undefined is none, or one that was dissolved. */
export function findTeam(handle: Handle, deskId: string, id: string): Promise<Team | undefined> {
  return teamsOf(handle).where('deskId', '=', deskId).where('id', '=', id).executeTakeFirst();
}

/** A team that stays as it is until the transaction ends: none is dissolved under a ticket that moves to it. */
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

/** Adds a team without anybody in it. */
export async function addTeam(trx: Trx, { id, deskId, name }: Pick<Team, 'id' | 'deskId' | 'name'>): Promise<void> {
  await trx.insertInto('teams').values({ id, deskId, name, dissolvedAt: null }).execute();
}

/** Gives a team another name, also on the record of its tickets. */
export async function renameTeam(trx: Trx, id: string, name: string): Promise<void> {
  await trx.updateTable('teams').set({ name }).where('id', '=', id).execute();
}

/** From now on nobody is in it and no ticket moves to it. */
export async function dissolveTeam(trx: Trx, id: string, at: Instant): Promise<void> {
  await trx.updateTable('teams').set({ dissolvedAt: at }).where('id', '=', id).execute();
  await trx.deleteFrom('teamMembers').where('teamId', '=', id).execute();
}

/** Puts people into a team in which they are not yet. */
export async function addMembers(trx: Trx, team: Pick<Team, 'id' | 'deskId'>, personIds: string[]): Promise<void> {
  if (personIds.length === 0) return;
  const rows = personIds.map((personId) => ({ teamId: team.id, deskId: team.deskId, personId }));
  await trx.insertInto('teamMembers').values(rows).execute();
}

/** Takes people out of a team; who is not in it changes nothing. */
export async function deleteMembers(trx: Trx, teamId: string, personIds: string[]): Promise<void> {
  if (personIds.length === 0) return;
  await trx.deleteFrom('teamMembers').where('teamId', '=', teamId).where('personId', 'in', personIds).execute();
}

/** Takes a person out of every team of a desk. */
export async function deleteMemberships(trx: Trx, deskId: string, personId: string): Promise<void> {
  await trx.deleteFrom('teamMembers').where('deskId', '=', deskId).where('personId', '=', personId).execute();
}

/** The tickets that a team has and that are not closed, oldest first. */
export async function listTicketsOfTeam(trx: Trx, teamId: string): Promise<string[]> {
  const rows = await trx
    .selectFrom('tickets')
    .select('id')
    .where('teamId', '=', teamId)
    .where('status', '<>', 'closed')
    .orderBy('id')
    .execute();
  return rows.map(({ id }) => id);
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
