import type { World } from '#desk/spine/world.ts';
import { indexSites, type SiteIndex } from '#domain/directory/site-index.ts';
import type { Handle } from '#store/database/database.ts';
import { type DirectorySite, directoryVersion, listDirectorySites } from '#store/directory/sites.ts';

/**
 * The directory, indexed for `searchSites` and `matchSite`. Each process caches it and rebuilds it when its version changes;
 * checking the version is one short query by key.
 */
export async function siteIndexOf(world: Pick<World, 'signer'>, handle: Handle): Promise<SiteIndex<DirectorySite>> {
  const version = await directoryVersion(handle);
  const known = memories.get(world.signer);
  if (known?.version === version) return known.index;
  const index = listDirectorySites(handle).then(indexSites);
  memories.set(world.signer, { version, index });
  // Do not cache a failed read.
  index.catch(() => memories.delete(world.signer));
  return index;
}

interface Memory {
  version: string;
  index: Promise<SiteIndex<DirectorySite>>;
}

/** Keyed by the signer, the one part of a world that a transaction does not replace. */
const memories = new WeakMap<World['signer'], Memory>();
