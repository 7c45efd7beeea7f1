import { endManager, endRole } from '#desk/access/withdraw-access.ts';
import { noteChange } from '#desk/directory/note-change.ts';
import { identifyPerson } from '#desk/people/identify-person.ts';
import { ifMay } from '#desk/spine/if-may.ts';
import type { Outcome } from '#desk/spine/outcome.ts';
import type { Store, Tx } from '#desk/spine/world.ts';
import { editorsCap, type SiteRole } from '#domain/access/entitlement.ts';
import type { Actor } from '#domain/actor.ts';
import { hasDuty } from '#domain/staff/duties.ts';
import { type Entitling, entitle } from '#store/access/entitlements.ts';
import { markSharedMailbox, nameServiceManager } from '#store/access/service-managers.ts';
import { findManagedSite } from '#store/directory/managed-sites.ts';
import { findOrganisation } from '#store/directory/organisations.ts';
import { settleAccounts } from '#store/sign-in/accounts.ts';

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
export function grantEntitlement(world: Store, actor: Actor, grant: Grant): Promise<EntitlementGranted> {
  const { siteId, role, email, name, sharedMailbox } = grant;
  return ifMay(world, hasDuty(actor, 'directory'), async (tx): Promise<EntitlementGranted> => {
    if (!(await findManagedSite(tx.trx, siteId))) return { refused: 'missing' };
    const person = await identifyPerson(world, tx, { email, name, phone: null, language: null });
    const done = await entitlePerson(world, tx, actor, { personId: person.id, siteId, role });
    if ('refused' in done) return done;
    if (sharedMailbox && (await markSharedMailbox(tx.trx, person.id, true)))
      await noteChange(world, tx, actor, { act: 'personChanged', siteId, personId: person.id });
    return done;
  });
}

/**
 * Makes a person editor or owner of a site within an open transaction, if there is room (R8), and records it. A person with
 * access may sign in. The refusal lists the current editors.
 */
export async function entitlePerson(
  world: Store,
  tx: Tx,
  by: Actor,
  { personId, siteId, role }: { personId: string; siteId: string; role: SiteRole },
): Promise<Entitling> {
  const editorsMax = editorsCap(await world.allDesks(tx.trx));
  const done = await entitle(tx.trx, { personId, siteId, role, since: world.clock.now(), editorsMax });
  if ('entitled' in done) {
    await settleAccounts(tx.trx, [personId]);
    await noteChange(world, tx, by, {
      act: done.before === null ? 'entitled' : 'entitlementChanged',
      siteId,
      personId,
      facts: { role },
    });
  }
  return done;
}

/** Ends a person's role on one site. Their tickets stay theirs. It is `missing` if they had no role. */
export function withdrawEntitlement(
  world: Store,
  actor: Actor,
  { personId, siteId }: { personId: string; siteId: string },
): Promise<Outcome<{ withdrawn: true }>> {
  return ifMay<Outcome<{ withdrawn: true }>>(world, hasDuty(actor, 'directory'), async (tx) =>
    (await endRole(world, tx, actor, { personId, siteId })) ? { withdrawn: true } : { refused: 'missing' },
  );
}

/** Makes the person with an address service manager of an organisation (R9). */
export function nameManager(
  world: Store,
  actor: Actor,
  { organisationId, email, name }: { organisationId: string; email: string; name: string | null },
): Promise<Outcome<{ named: boolean }>> {
  return ifMay<Outcome<{ named: boolean }>>(world, hasDuty(actor, 'directory'), async (tx) => {
    if (!(await findOrganisation(tx.trx, organisationId))) return { refused: 'missing' };
    const { id: personId } = await identifyPerson(world, tx, { email, name, phone: null, language: null });
    const named = await nameServiceManager(tx.trx, personId, organisationId, { since: world.clock.now() });
    if (named) await settleAccounts(tx.trx, [personId]);
    if (named) await noteChange(world, tx, actor, { act: 'managerNamed', organisationId, personId });
    return { named };
  });
}

/** Ends a person's role as service manager. It is `missing` if they had no such role. */
export function withdrawManager(
  world: Store,
  actor: Actor,
  { organisationId, personId }: { organisationId: string; personId: string },
): Promise<Outcome<{ withdrawn: true }>> {
  return ifMay<Outcome<{ withdrawn: true }>>(world, hasDuty(actor, 'directory'), async (tx) =>
    (await endManager(world, tx, actor, { organisationId, personId })) ? { withdrawn: true } : { refused: 'missing' },
  );
}
