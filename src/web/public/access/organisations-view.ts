import { siteIndexOf } from '#desk/directory/site-index.ts';
import { findOrganisations } from '#domain/access/find-organisations.ts';
import { searchSites } from '#domain/directory/search-sites.ts';
import { countSitesOfOrganisations, listOrganisations } from '#store/directory/organisations.ts';
import type { Visit } from '#web/app/context.ts';

export interface OrganisationLine {
  id: string;
  name: string;
  sites: number;
}

/** A longer list is not read; people type more instead. */
const foundMax = 12;

/** Returns organisations of the public directory that match the typed text. */
export async function findOrganisationLines(
  { services: { world }, language }: Visit,
  typed: string,
): Promise<OrganisationLine[]> {
  if (typed === '') return [];
  const { sites, near } = searchSites(typed, await siteIndexOf(world, world.db));
  const owners = near ? [] : sites.slice(0, foundMax).flatMap(({ organisationId }) => organisationId ?? []);
  const counts = await countSitesOfOrganisations(world.db);
  return findOrganisations(typed, await listOrganisations(world.db), owners)
    .slice(0, foundMax)
    .map(({ id, names }) => ({ id, name: names[language], sites: counts.get(id) ?? 0 }));
}
