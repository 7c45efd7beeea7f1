import type { World } from '#desk/spine/world.ts';
import { indexSites, type SiteIndex } from '#domain/directory/site-index.ts';
import type { Handle } from '#store/database/database.ts';
import { type DirectorySite, directoryVersion, listDirectorySites } from '#store/directory/directory-sites.ts';

/**
 * The directory, ready to be searched (`searchSites`, `matchSite`). Each process keeps it, and prepares it anew when any
 * process has changed an organisation or a site: each asks for the version first, one short query by key.
 */
export async function siteIndexOf(world: Pick<World, 'signer'>, handle: Handle): Promise<SiteIndex<DirectorySite>> {
  const version = await directoryVersion(handle);
  const known = memories.get(world.signer);
  if (known?.version === version) return known.index;
  const index = listDirectorySites(handle).then(indexSites);
  memories.set(world.signer, { version, index });
  // What could not be read is asked for again.
  index.catch(() => memories.delete(world.signer));
  return index;
}

interface Memory {
  version: string;
  index: Promise<SiteIndex<DirectorySite>>;
}

/** By the one part of a world that no transaction replaces. */
const memories = new WeakMap<World['signer'], Memory>();
