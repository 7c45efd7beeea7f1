import { hashToken, newSecretToken } from '#desk/spine/secret-token.ts';
import type { Spine, Store, Tx } from '#desk/spine/world.ts';
import { plusSeconds } from '#domain/instant.ts';
import { addSignInLink, findSignInLink, takeSignInLink } from '#store/sign-in/sessions.ts';
import { type Arrival, beginSession, type SignedInBy } from './sessions.ts';

/** Time to be at a desk once, and short enough that a leaked old link is useless (attack 23). */
const linkSeconds = 24 * 60 * 60;

/** Creates a single-use sign-in link for a person. Returns the token for its URL. */
export function createSignInLink(world: Store, personId: string): Promise<{ token: string; expiresAt: string }> {
  return world.transact((tx) => addLink(tx, personId));
}

/** Creates a sign-in link within an open transaction. */
export async function addLink({ trx }: Tx, personId: string): Promise<{ token: string; expiresAt: string }> {
  const { token, hash } = newSecretToken();
  const expiresAt = plusSeconds(new Date().toISOString(), linkSeconds);
  await addSignInLink(trx, { tokenHash: hash, personId, expiresAt });
  return { token, expiresAt };
}

/** Whether a link is still valid, for its GET. Changes nothing, since scanners open links too. */
export async function isSignInLinkOpen(world: Store, token: string): Promise<boolean> {
  return (await findSignInLink(world.db, hashToken(token), new Date().toISOString())) !== null;
}

/** Uses a link, for its POST. */
export async function useSignInLink(world: Spine, token: string, arrival: Arrival): Promise<SignedInBy> {
  const now = new Date().toISOString();
  const opened = await world.transact(async (tx) => {
    const personId = await takeSignInLink(tx.trx, hashToken(token), now);
    if (personId === null) return null;
    return beginSession(world, tx, { personId, proved: 'invitation', address: null, arrival });
  });
  return opened ?? { refused: 'over' };
}
