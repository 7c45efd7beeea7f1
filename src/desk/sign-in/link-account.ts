import { recordOwn } from '#desk/sign-in/record-sign-in.ts';
import type { Tx, World } from '#desk/spine/world.ts';
import type { ProvedIdentity } from '#domain/sign-in/provider.ts';
import type { SignInPerson } from '#store/sign-in/accounts.ts';
import { findOfferedProvider, linkIdentity } from '#store/sign-in/providers.ts';

/**
 * Links a provider's subject to a person whose sign-in is complete in the browser that came from the provider. So access to a
 * mailbox alone never bypasses a second factor.
 */
export async function linkAccount(
  world: World,
  tx: Tx,
  person: SignInPerson,
  identity: ProvedIdentity | null,
): Promise<void> {
  // The provider may have been turned off meanwhile.
  if (identity === null || !(await findOfferedProvider(tx.trx, identity.issuer))) return;
  const { personId } = person;
  const isLinked = await linkIdentity(tx.trx, { ...identity, personId, linkedAt: new Date().toISOString() });
  if (isLinked) await recordOwn(world, tx, person, { act: 'identityLinked' });
}
