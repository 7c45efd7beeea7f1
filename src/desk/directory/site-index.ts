import type { Store } from '#desk/spine/world.ts';
import { indexSites, type SiteIndex } from '#domain/directory/site-index.ts';
import type { Handle } from '#store/database/database.ts';
import { type DirectorySite, directoryVersion, listDirectorySites } from '#store/directory/sites.ts';

/**
 * The directory, indexed for `searchSites` and `matchSite`. Cached until its version changes; checking the version is one short
 * query by key.
 */
export async function siteIndexOf(world: Store, handle: Handle): Promise<SiteIndex<DirectorySite>> {
  const version = await directoryVersion(handle);
  return world.remember('sites', version, async () => indexSites(await listDirectorySites(handle)), handle);
}
