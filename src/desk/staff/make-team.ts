import type { World } from '#desk/spine/world.ts';
import { isNameTaken, onTeams, type TeamOutcome, tellOfTeam } from '#desk/staff/on-teams.ts';
import type { Actor } from '#domain/actor.ts';
import { readTeamName, teamsPerDeskMax } from '#domain/staff/team.ts';
import { addMembers, addTeam } from '#store/staff/teams.ts';

type Made = TeamOutcome<{ teamId: string }>;

/** Creates a team of a desk with some of its staff; people who left the desk meanwhile are skipped. */
export function makeTeam(
  world: World,
  actor: Actor,
  deskId: string,
  typed: { name: string; memberIds: string[] },
): Promise<Made> {
  return onTeams(world, actor, deskId, async ({ tx, teams, staffIds }): Promise<Made> => {
    const name = readTeamName(typed.name);
    if (name === null) return { refused: 'name' };
    if (isNameTaken(teams, name, null)) return { refused: 'nameTaken' };
    if (teams.length >= teamsPerDeskMax) return { refused: 'tooMany' };
    const team = { id: world.newId(), deskId, name };
    await addTeam(tx.trx, team);
    await tellOfTeam(world, tx, actor, { team, act: 'teamMade' });
    const joined = staffIds.filter((id) => typed.memberIds.includes(id));
    await addMembers(tx.trx, team, joined);
    for (const personId of joined) await tellOfTeam(world, tx, actor, { team, act: 'teamJoined', personId });
    return { teamId: team.id };
  });
}
