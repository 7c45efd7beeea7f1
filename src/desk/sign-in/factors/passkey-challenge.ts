import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/server';
import type { Keys, Spine } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { listPasskeys } from '#store/sign-in/factors.ts';

/** The site of a passkey: an authenticator uses the passkey for no other, such as a phishing page. */
export interface Site {
  /** The public origin, such as `https://desk.example`. */
  origin: string;
}

/** A challenge for the browser's authenticator, and the same challenge sealed, to return with the response. */
interface Challenge<T> {
  options: T;
  sealed: string;
}

/** Time to find a security key. */
const challengeSeconds = 5 * 60;

/** EdDSA, ECDSA with P-256 and RSA: every authenticator supports one of them (RFC 9053, 8812). */
export const passkeyAlgorithms = [-8, -7, -257];

/** Asks for any passkey of this site; the response names its person. */
export async function askPasskey(world: Keys, site: Site): Promise<Challenge<PublicKeyCredentialRequestOptionsJSON>> {
  const options = await generateAuthenticationOptions({
    rpID: siteId(site),
    userVerification: 'required',
    timeout: challengeSeconds * 1000,
  });
  return { options, sealed: sealChallenge(world, 'use', options.challenge) };
}

/** Asks a browser to create a passkey for a person, unless it already has one of theirs. */
export async function askNewPasskey(
  world: Spine,
  person: Pick<Actor, 'personId' | 'name' | 'email'>,
  site: Site,
): Promise<Challenge<PublicKeyCredentialCreationOptionsJSON>> {
  const known = await listPasskeys(world.db, person.personId);
  const options = await generateRegistrationOptions({
    rpName: 'Belfry',
    rpID: siteId(site),
    timeout: challengeSeconds * 1000,
    userName: person.email ?? person.name,
    userDisplayName: person.name,
    // The authenticator stores this handle: the person's id rather than an address.
    userID: new TextEncoder().encode(person.personId),
    supportedAlgorithmIDs: passkeyAlgorithms,
    excludeCredentials: known.map(({ id, transports }) => ({ id, transports })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  return { options, sealed: sealChallenge(world, `make ${person.personId}`, options.challenge) };
}

/** A recent challenge sealed for this purpose, with its time; null if it is anything else. */
export function openChallenge(
  { signer }: Keys,
  purpose: string,
  sealed: string,
): { challenge: string; at: string } | null {
  const text = signer.unseal(sealed);
  const [isFor, at = '', challenge = ''] = text?.split('\n') ?? [];
  const age = Date.now() - Date.parse(at);
  return isFor === `passkey ${purpose}` && age <= challengeSeconds * 1000 ? { challenge, at } : null;
}

/** The host of the site, by which an authenticator identifies it. */
export function siteId({ origin }: Site): string {
  return new URL(origin).hostname;
}

function sealChallenge({ signer }: Keys, purpose: string, challenge: string): string {
  return signer.seal([`passkey ${purpose}`, new Date().toISOString(), challenge].join('\n'));
}
