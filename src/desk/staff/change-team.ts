import { changedMeanwhile } from '#desk/spine/seen.ts';
import type { World } from '#desk/spine/world.ts';
import { isNameTaken, onTeams, type TeamOutcome, teamFields, tellOfTeam } from '#desk/staff/on-teams.ts';
import type { Actor } from '#domain/actor.ts';
import { readTeamName } from '#domain/staff/team.ts';
import { addMembers, deleteMembers, renameTeam } from '#store/staff/teams.ts';

/**
 * Renames a team and sets its members, if it is still as its editor saw it. Members who leave keep their assigned tickets: a team
 * only groups tickets and grants no rights.
 */
export function changeTeam(
  world: World,
  actor: Actor,
  { deskId, teamId }: { deskId: string; teamId: string },
  { seen, ...typed }: { name: string; memberIds: string[]; seen: string },
): Promise<TeamOutcome> {
  return onTeams(world, actor, deskId, async ({ tx, teams, staffIds }): Promise<TeamOutcome> => {
    const before = teams.find(({ id }) => id === teamId);
    if (!before) return { refused: 'missing' };
    const memberIds = staffIds.filter((id) => typed.memberIds.includes(id));
    const wanted = teamFields({ name: readTeamName(typed.name) ?? typed.name, memberIds });
    const overtaken = changedMeanwhile(teamFields(before), wanted, seen);
    if (overtaken) return overtaken;
    const name = readTeamName(typed.name);
    if (name === null) return { refused: 'name' };
    if (isNameTaken(teams, name, teamId)) return { refused: 'nameTaken' };
    const team = { ...before, name };
    if (name !== before.name) {
      await renameTeam(tx.trx, teamId, name);
      const fields = { team: { from: before.name, to: name } };
      await tellOfTeam(world, tx, actor, { team, act: 'teamRenamed', data: { team: undefined, fields } });
    }
    const joined = memberIds.filter((id) => !before.memberIds.includes(id));
    const left = before.memberIds.filter((id) => !memberIds.includes(id));
    await addMembers(tx.trx, team, joined);
    await deleteMembers(tx.trx, teamId, left);
    for (const personId of joined) await tellOfTeam(world, tx, actor, { team, act: 'teamJoined', personId });
    for (const personId of left) await tellOfTeam(world, tx, actor, { team, act: 'teamLeft', personId });
    return { saved: true };
  });
}
