import type { Actor } from '#domain/actor.ts';
import type { Handle } from '#store/database/database.ts';

export interface OwnSite {
  number: string;
  name: string;
}

/** Sites where the actor is editor or owner, by number (R8). */
export function listOwnSites(handle: Handle, actor: Actor, limit: number): Promise<OwnSite[]> {
  return handle
    .selectFrom('entitlements')
    .innerJoin('sites', 'sites.id', 'entitlements.siteId')
    .select(['sites.number', 'sites.name'])
    .where('entitlements.personId', '=', actor.personId)
    .orderBy('sites.number')
    .limit(limit)
    .execute();
}
