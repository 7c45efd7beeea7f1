import { type AuthenticationResponseJSON, verifyAuthenticationResponse } from '@simplewebauthn/server';
import { openChallenge, type Site, siteId } from '#desk/sign-in/factors/passkey-challenge.ts';
import { recordFailure } from '#desk/sign-in/record-sign-in.ts';
import { type Arrival, beginSession, finishSession, readSession, type SignedInBy } from '#desk/sign-in/sessions.ts';
import type { Spine } from '#desk/spine/world.ts';
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
  const passkey = asked && (await findPasskey(world.db, response.id));
  const counter = passkey ? await verify(response, asked!.challenge, site, passkey) : null;
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

/** The authenticator's new counter; null if the response is invalid. */
async function verify(
  response: AuthenticationResponseJSON,
  expectedChallenge: string,
  site: Site,
  { id, publicKey, counter }: { id: string; publicKey: Buffer; counter: number },
): Promise<number | null> {
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
  } catch {
    // The library throws for another site, another challenge, a lower counter or no response.
    return null;
  }
}
