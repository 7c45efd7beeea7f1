import { countTeams } from '#store/views/ticket-lists.ts';
import { keepCounts } from '#web/console/list/kept-counts.ts';
import { teamsOf } from '#web/console/reads/staff-tables.ts';
import type { StaffVisit } from '#web/console/staff.ts';

/** Returns the teams of the actor's desks with ticket counts, the actor's own teams first. */
export async function readTeams(visit: StaffVisit) {
  const { actor, services } = visit;
  const { world } = services;
  const teams = await teamsOf(visit, actor.deskIds);
  const ids = teams.map(({ id }) => id);
  const counts = await keepCounts(world, actor, `teams ${ids}`, () => countTeams(world.db, actor, ids));
  const counted = teams.map((team) => ({ ...team, count: counts.get(team.id) ?? 0 }));
  const isIn = ({ memberIds }: (typeof counted)[number]) => memberIds.includes(actor.personId);
  return [...counted.filter(isIn), ...counted.filter((team) => !isIn(team))];
}
