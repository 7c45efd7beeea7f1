import { endRole } from '#desk/access/end-role.ts';
import { tellPeople } from '#desk/access/tell-people.ts';
import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import type { Spine, Tx } from '#desk/spine/world.ts';
import type { SiteRole } from '#domain/access/entitlement.ts';
import type { Actor } from '#domain/actor.ts';
import { findEntitlement } from '#store/access/access-people.ts';
import { listEntitled } from '#store/access/entitlements.ts';
import { entitlePerson } from './entitlements.ts';

/** A full site, and its editors who could be replaced (R8). */
export interface FullSite {
  siteId: string;
  editors: { personId: string; name: string }[];
}

interface RoleToGive {
  organisationId: string;
  personId: string;
  siteId: string;
  role: SiteRole;
  insteadOf: string | null;
}

type Given = Outcome<{ given: true; isNew: boolean }, Refused<'full', { full: FullSite }> | Refused<'lent'>>;

/** Why no role was given on any of several sites: some are full, so that their editors to replace must be chosen. */
export type NotGiven = Refused<'full', { full: FullSite[] }> | Refused<'lent'>;

/**
 * Makes a person editor or owner of a site within an open transaction. On a full site they replace the given editor in the same
 * transaction; without a given editor the call is refused and lists the current editors.
 */
export async function giveRole(
  world: Spine,
  tx: Tx,
  actor: Actor,
  { organisationId, personId, siteId, role, insteadOf }: RoleToGive,
): Promise<Given> {
  const held = await findEntitlement(tx.trx, personId, siteId);
  if (held?.loanId) return { refused: 'lent' };
  let done = await entitlePerson(world, tx, actor, { personId, siteId, role });
  if ('refused' in done && insteadOf !== null && insteadOf !== personId) {
    await endRole(world, tx, actor, { personId: insteadOf, siteId });
    const access = { organisationId, role, siteIds: [siteId] };
    await tellPeople(world, tx, [insteadOf], { letter: 'accessWithdrawn', access });
    done = await entitlePerson(world, tx, actor, { personId, siteId, role });
  }
  if ('refused' in done) return { refused: 'full', full: { siteId, editors: await editorsOf(tx, siteId) } };
  return { given: true, isNew: 'entitled' in done };
}

async function editorsOf({ trx }: Tx, siteId: string): Promise<FullSite['editors']> {
  const people = await listEntitled(trx, siteId);
  return people
    .filter(({ role }) => role === 'editor')
    .map(({ personId, name, address }) => ({ personId, name: name ?? address ?? '' }));
}
