import type { Actor } from '#domain/actor.ts';
import type { Database } from '#store/database.ts';
import { listTeams } from '#store/teams.ts';
import { countTeams } from '#store/ticket-lists.ts';

/** The teams of the actor's desks with how much each has to do: those that they are in come first. */
export async function readTeams(db: Database, actor: Actor) {
  const teams = await listTeams(db, actor.deskIds);
  const counts = await countTeams(
    db,
    actor,
    teams.map(({ id }) => id),
  );
  const counted = teams.map((team) => ({ ...team, count: counts.get(team.id) ?? 0 }));
  const isIn = ({ memberIds }: (typeof counted)[number]) => memberIds.includes(actor.personId);
  return [...counted.filter(isIn), ...counted.filter((team) => !isIn(team))];
}
