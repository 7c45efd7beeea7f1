import { type FullSite, giveRole, type NotGiven } from '#desk/access/give-role.ts';
import { tellPeople } from '#desk/access/tell-people.ts';
import { noteChange } from '#desk/directory/note-change.ts';
import { identifyPerson } from '#desk/people/identify-person.ts';
import { ifMay } from '#desk/spine/if-may.ts';
import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import type { Spine } from '#desk/spine/world.ts';
import { type AccessRole, managesAccess } from '#domain/access/request.ts';
import type { Actor } from '#domain/actor.ts';
import { ownedSites } from '#store/access/access-people.ts';
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
