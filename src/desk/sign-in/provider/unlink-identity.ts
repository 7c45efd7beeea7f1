import { recordOwn } from '#desk/sign-in/record-sign-in.ts';
import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import type { ProvedIdentity } from '#domain/sign-in/provider.ts';
import { unlinkIdentity as deleteRow } from '#store/sign-in/providers.ts';

/** Removes a link to a provider's account. Its next sign-in must prove the address again. */
export function unlinkIdentity(world: World, actor: Actor, { issuer, subject }: ProvedIdentity): Promise<boolean> {
  return world.transact(async (tx) => {
    const gone = await deleteRow(tx.trx, actor.personId, issuer, subject);
    if (gone) await recordOwn(world, tx, actor, { act: 'identityUnlinked' });
    return gone;
  });
}
