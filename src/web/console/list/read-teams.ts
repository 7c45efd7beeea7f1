import type { World } from '#desk/world.ts';
import type { Actor } from '#domain/actor.ts';
import { listTeams } from '#store/teams.ts';
import { countTeams } from '#store/ticket-lists.ts';
import { keepCounts } from '#web/console/list/kept-counts.ts';

/** The teams of the actor's desks with how much each has to do: those that they are in come first. */
export async function readTeams(world: World, actor: Actor) {
  const { db } = world;
  const teams = await listTeams(db, actor.deskIds);
  const ids = teams.map(({ id }) => id);
  const counts = await keepCounts(world, actor, `teams ${ids}`, () => countTeams(db, actor, ids));
  const counted = teams.map((team) => ({ ...team, count: counts.get(team.id) ?? 0 }));
  const isIn = ({ memberIds }: (typeof counted)[number]) => memberIds.includes(actor.personId);
  return [...counted.filter(isIn), ...counted.filter((team) => !isIn(team))];
}
