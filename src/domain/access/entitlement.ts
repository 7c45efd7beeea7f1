import type { Desk } from '#domain/desks/desk.ts';
import type { Instant } from '#domain/instant.ts';

/** What a person may be on a site (R8). */
export const siteRoles = ['editor', 'owner'] as const;
export type SiteRole = (typeof siteRoles)[number];

/**
 * Editors that a site may have. The directory serves all desks, each with a cap of its own on its page: the lowest keeps
 * the promise of every one.
 */
export function editorsCap(desks: readonly Pick<Desk, 'editorsPerSiteMax'>[]): number {
  return Math.min(...desks.map(({ editorsPerSiteMax }) => editorsPerSiteMax));
}

/** Whether one more editor finds room. Above the cap all keep access, and none is added until there is room (R8). */
export function hasRoom(editors: number, editorsMax: number): boolean {
  return editors < editorsMax;
}

/** What the merged person was on a site, and what the kept one was there before. */
export interface MergedEntitlement {
  siteId: string;
  role: SiteRole;
  since: Instant | null;
  before: { role: SiteRole; since: Instant | null } | null;
}
