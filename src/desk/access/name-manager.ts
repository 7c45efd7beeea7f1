import { endManager } from '#desk/access/end-role.ts';
import { noteChanges } from '#desk/directory/note-change.ts';
import { identifyPerson } from '#desk/people/identify-person.ts';
import type { Outcome } from '#desk/spine/outcome.ts';
import type { Store } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { hasDuty } from '#domain/staff/duties.ts';
import { nameServiceManager } from '#store/access/service-managers.ts';
import { findOrganisation } from '#store/directory/organisations.ts';
import { settleAccounts } from '#store/sign-in/accounts.ts';

/** Makes the person with an address service manager of an organisation (R9). */
export async function nameManager(
  world: Store,
  actor: Actor,
  { organisationId, email, name }: { organisationId: string; email: string; name: string | null },
): Promise<Outcome<{ named: boolean }>> {
  if (!hasDuty(actor, 'directory')) return { refused: 'missing' };
  return world.transact(async (tx) => {
    if (!(await findOrganisation(tx.trx, organisationId))) return { refused: 'missing' };
    const { id: personId } = await identifyPerson(world, tx, { email, name, phone: null, language: null });
    const named = await nameServiceManager(tx.trx, personId, organisationId, { since: world.clock.now() });
    if (named) await settleAccounts(tx.trx, [personId]);
    if (named) await noteChanges(world, tx, actor, [{ act: 'managerNamed', organisationId, personId }]);
    return { named };
  });
}

/** Ends a person's role as service manager. It is `missing` if they had no such role. */
export async function withdrawManager(
  world: Store,
  actor: Actor,
  { organisationId, personId }: { organisationId: string; personId: string },
): Promise<Outcome<{ withdrawn: true }>> {
  if (!hasDuty(actor, 'directory')) return { refused: 'missing' };
  return world.transact(async (tx) =>
    (await endManager(world, tx, actor, { organisationId, personId })) ? { withdrawn: true } : { refused: 'missing' },
  );
}
