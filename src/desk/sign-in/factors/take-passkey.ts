import { type AuthenticationResponseJSON, verifyAuthenticationResponse } from '@simplewebauthn/server';
import { openChallenge, type Site, siteId } from '#desk/sign-in/factors/passkey-challenge.ts';
import { recordFailure } from '#desk/sign-in/record-sign-in.ts';
import { type Arrival, beginSession, finishSession, readSession, type SignedInBy } from '#desk/sign-in/sessions.ts';
import type { Spine } from '#desk/spine/world.ts';
import type { PasskeysTable } from '#store/schema/sign-in-tables.ts';
import { findPasskey, noteUse } from '#store/sign-in/factors.ts';

/** A browser's response with the challenge that it answers. */
export interface PasskeyAnswer<T> {
  sealed: string;
  response: T;
}

/**
 * Signs in by a passkey, or proves it in an existing session. Refused if the passkey is unknown or of another site, lacks user
 * verification, or the response was replayed.
 */
export async function takePasskey(
  world: Spine,
  { sealed, response }: PasskeyAnswer<AuthenticationResponseJSON>,
  { site, arrival, token }: { site: Site; arrival: Arrival; token: string | null },
): Promise<SignedInBy> {
  const asked = openChallenge(world, 'use', sealed);
  const found = asked && (await findPasskey(world.db, response.id));
  const passkey = found && namesOwner(response, found.personId) ? found : undefined;
  const counter = passkey ? await verify(world, response, { challenge: asked!.challenge, site, passkey }) : null;
  const opened = await world.transact(async (tx) => {
    const at = new Date().toISOString();
    const isUsed = counter !== null && (await noteUse(tx.trx, passkey!.id, { counter, challengedAt: asked!.at, at }));
    if (!passkey || !isUsed) {
      await recordFailure(world, tx, { way: 'passkey', personId: passkey?.personId ?? null, address: arrival.address });
      return null;
    }
    const session = await readSession(tx.trx, token);
    // Another person's session on this device stays as it is, and a new one begins.
    if (session?.personId === passkey.personId) return finishSession(world, tx, token!, 'passkey', arrival);
    const { personId } = passkey;
    return beginSession(world, tx, { personId, proved: 'passkey', address: null, arrival });
  });
  return opened ?? { refused: 'over' };
}

/** Whether the handle that the authenticator stored is that of the passkey's owner, if it is given (WebAuthn 2, 7.2, step 6). */
function namesOwner({ response }: AuthenticationResponseJSON, personId: string): boolean {
  const { userHandle } = response ?? {};
  return !userHandle || Buffer.from(String(userHandle), 'base64url').toString() === personId;
}

/** The authenticator's new counter; null if the response is invalid. */
async function verify(
  { log }: Spine,
  response: AuthenticationResponseJSON,
  { challenge: expectedChallenge, site, passkey }: { challenge: string; site: Site; passkey: PasskeysTable },
): Promise<number | null> {
  const { id, publicKey, counter } = passkey;
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response,
      expectedChallenge,
      expectedOrigin: site.origin,
      expectedRPID: siteId(site),
      credential: { id, publicKey: new Uint8Array(publicKey), counter },
      requireUserVerification: true,
    });
    return verified && authenticationInfo.userVerified ? authenticationInfo.newCounter : null;
  } catch (error) {
    // The library throws for another site, another challenge, a lower counter or no response, and if it is broken itself.
    log.warn({ error }, 'The response of a passkey was rejected.');
    return null;
  }
}
