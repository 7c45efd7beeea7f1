import type { PersonName } from '#demo/cast.ts';
import type { Actors } from '#demo/find-actors.ts';
import type { World } from '#desk/spine/world.ts';
import { makeTeam } from '#desk/staff/teams.ts';

/** The teams of the first desk. Its agents work in three languages, so each name has two. */
export const teams = {
  pages: { name: 'Pages · Pagina’s', members: ['nadia', 'tom'] },
  access: { name: 'Accès · Toegang', members: ['sofie'] },
} as const satisfies Record<string, { name: string; members: readonly PersonName[] }>;

/** Creates the teams, before the first ticket. */
export async function fillTeams(world: World, { desks, people }: Actors): Promise<void> {
  for (const { name, members } of Object.values(teams)) {
    const memberIds = members.map((member) => people[member].personId);
    const made = await makeTeam(world, people.jonas, desks.wcms, { name, memberIds });
    if (!('teamId' in made)) throw new Error(`The demonstration’s team is invalid: ${JSON.stringify(made)}`);
  }
}
