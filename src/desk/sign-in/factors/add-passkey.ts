import { type RegistrationResponseJSON, verifyRegistrationResponse } from '@simplewebauthn/server';
import { openChallenge, passkeyAlgorithms, type Site, siteId } from '#desk/sign-in/factors/passkey-challenge.ts';
import { type SetUp, setUpFactor } from '#desk/sign-in/factors/set-up-totp.ts';
import type { PasskeyAnswer } from '#desk/sign-in/factors/take-passkey.ts';
import { type Arrival, readSession } from '#desk/sign-in/sessions.ts';
import type { Spine } from '#desk/spine/world.ts';
import { cleanLine } from '#mail/read/message/characters.ts';
import { addPasskey as addRow } from '#store/sign-in/factors.ts';

/** Adds a passkey in a session that may set up a factor. The first factor comes with recovery codes. */
export async function addPasskey(
  world: Spine,
  token: string,
  { sealed, response, name }: PasskeyAnswer<RegistrationResponseJSON> & { name: string },
  { site, arrival }: { site: Site; arrival: Arrival },
): Promise<SetUp> {
  const asker = await readSession(world.db, token);
  const asked = asker && openChallenge(world, `make ${asker.personId}`, sealed);
  if (!asked) return { refused: 'over' };
  const made = await verify(response, asked.challenge, site);
  if (made === null) return { refused: 'wrong' };
  return setUpFactor(world, token, { factor: 'passkey', arrival }, ({ trx }, whose) =>
    addRow(trx, { ...made, ...whose, name: cleanLine(name, nameCharactersMax) || 'Belfry' }),
  );
}

const nameCharactersMax = 60;

async function verify(response: RegistrationResponseJSON, expectedChallenge: string, site: Site) {
  try {
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response,
      expectedChallenge,
      expectedOrigin: site.origin,
      expectedRPID: siteId(site),
      requireUserVerification: true,
      supportedAlgorithmIDs: passkeyAlgorithms,
    });
    if (!verified) return null;
    const { id, publicKey, counter, transports = [] } = registrationInfo.credential;
    return { id, publicKey: Buffer.from(publicKey), counter, transports: [...transports] };
  } catch {
    // The library throws for another site, another challenge or no response.
    return null;
  }
}
