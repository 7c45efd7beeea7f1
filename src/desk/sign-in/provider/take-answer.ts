import * as client from 'openid-client';
import { configure, failureOf } from '#desk/sign-in/provider/configure.ts';
import { recordOwn } from '#desk/sign-in/record-sign-in.ts';
import { type Arrival, beginSession, type OpenedSession } from '#desk/sign-in/sessions.ts';
import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import type { Keys, Spine } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import {
  isSubject,
  type ProvedIdentity,
  type ProvidedPerson,
  type ProviderFailure,
  proofOf,
  readClaims,
  signedInThereAt,
} from '#domain/sign-in/provider.ts';
import { completePerson } from '#store/people/people.ts';
import { unlinkIdentity as deleteRow, findIdentity, type Provider } from '#store/sign-in/providers.ts';

/** `unknown`: no person is linked to this subject yet, and the address from the provider must be proved first. */
type ProviderAnswer = Outcome<
  OpenedSession | { unknown: ProvedIdentity; person: ProvidedPerson },
  Refused<'answer' | 'denied' | 'down' | 'noAccess'>
>;

/**
 * Handles a provider's response: exchanges its code, checks signature, issuer, audience, nonce and age, reads its userinfo (JSON
 * or signed), and signs in the person linked to its subject. Every mismatch is refused in the same way.
 */
export async function takeAnswer(
  world: Spine,
  provider: Provider,
  { url, asked, arrival }: { url: URL; asked: ProviderAsked; arrival: Arrival },
): Promise<ProviderAnswer> {
  const read = await readAnswer(world, provider, url, asked, arrival.demonstration).catch((error: unknown) => {
    world.log.warn({ provider: provider.issuer, error }, 'The response of an identity provider was rejected.');
    return { refused: refusalOf(error) };
  });
  if ('refused' in read) return read;
  const { claims } = read;
  const identity = { issuer: provider.issuer, subject: claims.sub };
  const person = readClaims(claims, provider.claims);
  return world.transact(async (tx) => {
    const link = await findIdentity(tx.trx, identity.issuer, identity.subject, new Date().toISOString());
    if (!link) return { unknown: identity, person };
    const { personId } = link;
    const proved = proofOf(claims, provider.trustsFactors && link.provedInBrowser);
    await completePerson(tx.trx, personId, { name: person.name, language: person.language });
    const provedAt = signedInThereAt(claims, new Date().toISOString());
    const opened = await beginSession(world, tx, { personId, proved, address: null, arrival, provedAt });
    return opened ?? { refused: 'noAccess' };
  });
}

/** Distinguish a person's refusal and a provider that is down from an invalid response. */
function refusalOf(error: unknown): 'answer' | 'denied' | 'down' {
  if (error instanceof client.AuthorizationResponseError && error.error === 'access_denied') return 'denied';
  return failureOf(error) === 'down' ? 'down' : 'answer';
}

/** The claims of the ID token, completed by userinfo. The subject, the method and the time of proof come only from the token. */
async function readAnswer(
  world: Keys,
  provider: Provider,
  url: URL,
  asked: ProviderAsked,
  demonstration: boolean,
): Promise<{ claims: Claims }> {
  const configuration = await configure(world, provider, demonstration);
  const tokens = await client.authorizationCodeGrant(configuration, url, {
    expectedState: asked.state,
    expectedNonce: asked.nonce,
    pkceCodeVerifier: asked.verifier,
    ...(asked.again && { maxAge: againSeconds }),
    idTokenExpected: true,
  });
  const token = tokens.claims();
  if (!token) throw new Error('no ID token');
  if (!isSubject(token.sub)) throw new Error('not a subject');
  const hasUserinfo = configuration.serverMetadata().userinfo_endpoint !== undefined;
  const told = hasUserinfo ? await client.fetchUserInfo(configuration, tokens.access_token, token.sub) : {};
  const { amr, acr, auth_time } = token as Record<string, unknown>;
  return { claims: { ...told, ...token, amr, acr, auth_time, sub: token.sub } };
}

type Claims = Record<string, unknown> & { sub: string };

/** Removes a link to a provider's account. Its next sign-in must prove the address again. */
export function unlinkIdentity(
  world: Spine,
  actor: Actor,
  { issuer, subject }: ProvedIdentity,
): Promise<Outcome<{ unlinked: true }>> {
  return world.transact(async (tx) => {
    if (!(await deleteRow(tx.trx, actor.personId, issuer, subject))) return { refused: 'missing' };
    await recordOwn(world, tx, actor, { act: 'identityUnlinked' });
    return { unlinked: true };
  });
}

/** Data that the browser stores, sealed, until it returns from the provider; the response must match it. */
export interface ProviderAsked {
  providerId: string;
  state: string;
  nonce: string;
  verifier: string;
  next: string;
  /** A signed-in person proves it again: the provider must ask them, whatever session it has of them. */
  again: boolean;
}

/** A proof of this age is new enough for a person who is asked to prove it again (OpenID Connect Core, 3.1.2.1). */
const againSeconds = 5 * 60;

/** Time to sign in at a provider. */
export const providerSeconds = 15 * 60;

/** The URL to send a browser to, with PKCE, state and nonce; or the provider's problem. */
export async function leadToProvider(
  world: Spine,
  provider: Provider,
  {
    redirectUri,
    next,
    again,
    demonstration,
  }: { redirectUri: string; demonstration: boolean } & Pick<ProviderAsked, 'next' | 'again'>,
): Promise<{ href: string; asked: ProviderAsked } | { failure: ProviderFailure }> {
  try {
    const configuration = await configure(world, provider, demonstration);
    const verifier = client.randomPKCECodeVerifier();
    const [state, nonce] = [client.randomState(), client.randomNonce()];
    const href = client.buildAuthorizationUrl(configuration, {
      redirect_uri: redirectUri,
      scope: provider.scopes,
      state,
      nonce,
      response_type: 'code',
      code_challenge: await client.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      ...(again && { max_age: String(againSeconds) }),
    }).href;
    return { href, asked: { providerId: provider.id, state, nonce, verifier, next, again } };
  } catch (error) {
    world.log.warn({ provider: provider.issuer, error }, 'A request to an identity provider failed.');
    return { failure: failureOf(error) };
  }
}
