import { noteChanges } from '#desk/directory/note-change.ts';
import type { Store, Tx } from '#desk/spine/world.ts';
import { editorsCap, type SiteRole } from '#domain/access/entitlement.ts';
import type { Actor } from '#domain/actor.ts';
import { type Entitling, entitle } from '#store/access/entitlements.ts';
import { settleAccounts } from '#store/sign-in/accounts.ts';

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
    await noteChanges(world, tx, by, [
      { act: done.before === null ? 'entitled' : 'entitlementChanged', siteId, personId, facts: { role } },
    ]);
  }
  return done;
}
