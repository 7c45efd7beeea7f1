import { endRole } from '#desk/access/end-role.ts';
import { entitlePerson } from '#desk/access/entitle-person.ts';
import { noteChanges } from '#desk/directory/note-change.ts';
import { identifyPerson } from '#desk/people/identify-person.ts';
import type { Outcome } from '#desk/spine/outcome.ts';
import type { Store } from '#desk/spine/world.ts';
import type { SiteRole } from '#domain/access/entitlement.ts';
import type { Actor } from '#domain/actor.ts';
import { hasDuty } from '#domain/staff/duties.ts';
import type { Entitling } from '#store/access/entitlements.ts';
import { markSharedMailbox } from '#store/access/service-managers.ts';
import { findManagedSite } from '#store/directory/managed-sites.ts';

interface Grant {
  siteId: string;
  /** The e-mail address of the person, who is added if unknown. */
  email: string;
  name: string | null;
  role: SiteRole;
  /** A shared mailbox: a person of its own, marked as shared (R8). */
  sharedMailbox: boolean;
}

type EntitlementGranted = Outcome<Entitling>;

/** Makes the person with an address editor or owner of a site. Writes nothing if the site is full. */
export async function grantEntitlement(world: Store, actor: Actor, grant: Grant): Promise<EntitlementGranted> {
  if (!hasDuty(actor, 'directory')) return { refused: 'missing' };
  const { siteId, role, email, name, sharedMailbox } = grant;
  return world.transact(async (tx): Promise<EntitlementGranted> => {
    if (!(await findManagedSite(tx.trx, siteId))) return { refused: 'missing' };
    const person = await identifyPerson(world, tx, { email, name, phone: null, language: null });
    const done = await entitlePerson(world, tx, actor, { personId: person.id, siteId, role });
    if ('refused' in done) return done;
    if (sharedMailbox && (await markSharedMailbox(tx.trx, person.id, true)))
      await noteChanges(world, tx, actor, [{ act: 'personChanged', siteId, personId: person.id }]);
    return done;
  });
}

/** Ends a person's role on one site. Their tickets stay theirs. It is `missing` if they had no role. */
export async function withdrawEntitlement(
  world: Store,
  actor: Actor,
  { personId, siteId }: { personId: string; siteId: string },
): Promise<Outcome<{ withdrawn: true }>> {
  if (!hasDuty(actor, 'directory')) return { refused: 'missing' };
  return world.transact(async (tx) =>
    (await endRole(world, tx, actor, { personId, siteId })) ? { withdrawn: true } : { refused: 'missing' },
  );
}
