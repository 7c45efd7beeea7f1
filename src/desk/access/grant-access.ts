import { entitlePerson } from '#desk/access/entitlements.ts';
import { tellPeople } from '#desk/access/tell-people.ts';
import { endRole } from '#desk/access/withdraw-access.ts';
import { noteChange } from '#desk/directory/note-change.ts';
import { identifyPerson } from '#desk/people/identify-person.ts';
import { ifMay } from '#desk/spine/if-may.ts';
import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import type { Spine, Tx } from '#desk/spine/world.ts';
import type { SiteRole } from '#domain/access/entitlement.ts';
import { type AccessRole, managesAccess } from '#domain/access/request.ts';
import type { Actor } from '#domain/actor.ts';
import { findEntitlement, ownedSites } from '#store/access/access-people.ts';
import { listEntitled } from '#store/access/entitlements.ts';
import { nameServiceManager } from '#store/access/service-managers.ts';
import { settleAccounts } from '#store/sign-in/accounts.ts';

/** A role that a service manager gives on some sites of their organisation, or their own role. */
interface AccessGrant {
  organisationId: string;
  email: string;
  name: string | null;
  role: AccessRole;
  siteIds: string[];
  /** The editor to replace on each full site, by the site's id. */
  insteadOf: Record<string, string>;
}

type Granted = Outcome<{ granted: true; personId: string; isNew: boolean }, Refused<'missing'> | NotGiven>;

/** Gives or changes the role of the person with an address and mails them. Applies to all sites or none. */
export function grantAccess(world: Spine, actor: Actor, grant: AccessGrant): Promise<Granted> {
  return ifMay(world, managesAccess(actor, grant.organisationId), async (tx): Promise<Granted> => {
    const { organisationId, email, name, role, insteadOf } = grant;
    const sites = role === 'serviceManager' ? [] : await ownedSites(tx.trx, organisationId, grant.siteIds);
    if (role !== 'serviceManager' && sites.length !== new Set(grant.siteIds).size) return { refused: 'missing' };
    const { id: personId } = await identifyPerson(world, tx, { email, name, phone: null, language: null });
    let isNew = false;
    const full: FullSite[] = [];
    for (const { id: siteId } of sites.sort((one, other) => (one.id < other.id ? -1 : 1))) {
      if (role === 'serviceManager') break;
      const order = { organisationId, personId, siteId, role, insteadOf: insteadOf[siteId] ?? null };
      const given = await giveRole(world, tx, actor, order);
      if ('given' in given) isNew ||= given.isNew;
      else if (given.refused === 'lent') return given;
      else full.push(given.full);
    }
    if (full.length > 0) return { refused: 'full', full };
    const since = world.clock.now();
    if (role === 'serviceManager' && (await nameServiceManager(tx.trx, personId, organisationId, { since }))) {
      isNew = true;
      await noteChange(world, tx, actor, { act: 'managerNamed', organisationId, personId });
      await settleAccounts(tx.trx, [personId]);
    }
    const access = { organisationId, role, siteIds: sites.map(({ id }) => id) };
    if (isNew && personId !== actor.personId)
      await tellPeople(world, tx, [personId], { letter: 'accessGiven', access });
    return { granted: true, personId, isNew };
  });
}

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
