import type { Desk } from '#domain/desks/desk.ts';
import type { Instant } from '#domain/instant.ts';

/** The roles that a person can have on a site (R8). */
export const siteRoles = ['editor', 'owner'] as const;
export type SiteRole = (typeof siteRoles)[number];

/**
 * Returns how many editors a site may have. All desks share the directory and each publishes its own cap, so the lowest cap
 * applies.
 */
export function editorsCap(desks: readonly Pick<Desk, 'editorsPerSiteMax'>[]): number {
  return Math.min(...desks.map(({ editorsPerSiteMax }) => editorsPerSiteMax));
}

/** Whether a site has room for one more editor. Above the cap all editors keep access, but nobody can be added (R8). */
export function hasRoom(editors: number, editorsMax: number): boolean {
  return editors < editorsMax;
}

/** The merged person's role on a site, and the role that the remaining person had there before. */
export interface MergedEntitlement {
  siteId: string;
  role: SiteRole;
  since: Instant | null;
  before: { role: SiteRole; since: Instant | null } | null;
}
