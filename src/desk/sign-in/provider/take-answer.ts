import * as client from 'openid-client';
import { type Arrival, beginSession, type OpenedSession } from '#desk/sign-in/begin-session.ts';
import { configure } from '#desk/sign-in/provider/configure.ts';
import type { ProviderAsked } from '#desk/sign-in/provider/lead-to-provider.ts';
import { troubleOf } from '#desk/sign-in/provider/trouble.ts';
import type { World } from '#desk/spine/world.ts';
import { type ProvedIdentity, type ProvidedPerson, proofOf, readClaims } from '#domain/sign-in/provider.ts';
import { completePerson } from '#store/people/people.ts';
import { findIdentity, type Provider } from '#store/sign-in/providers.ts';

/** `unknown`: nobody is linked to this subject yet; the address that the provider tells has to be proved first. */
export type ProviderAnswer =
  | OpenedSession
  | { unknown: ProvedIdentity; person: ProvidedPerson }
  | { refused: 'answer' | 'denied' | 'down' | 'noAccess' };

/**
 * Takes a provider's answer: exchanges its code, checks signature, issuer, audience, nonce and age of what it says, reads its
 * userinfo (JSON or signed), and signs in the person to whom its subject is linked. Every answer that does not fit is refused alike.
 */
export async function takeAnswer(
  world: World,
  provider: Provider,
  { url, asked, arrival }: { url: URL; asked: ProviderAsked; arrival: Arrival },
): Promise<ProviderAnswer> {
  const read = await readAnswer(world, provider, url, asked, arrival.demonstration).catch((error: unknown) => {
    world.log.warn({ provider: provider.issuer, error }, 'The answer of an identity provider is refused.');
    return { refused: refusalOf(error) };
  });
  if ('refused' in read) return read;
  const { claims } = read;
  const identity = { issuer: provider.issuer, subject: claims.sub };
  const person = readClaims(claims, provider.claims);
  return world.transact(async (tx) => {
    const link = await findIdentity(tx.trx, identity.issuer, identity.subject, new Date().toISOString());
    if (link === null) return { unknown: identity, person };
    const { personId } = link;
    const proved = proofOf(claims, provider.trustsFactors && link.provedInBrowser);
    await completePerson(tx.trx, personId, { name: person.name, language: person.language });
    const opened = await beginSession(world, tx, { personId, proved, address: null, arrival });
    return opened ?? { refused: 'noAccess' };
  });
}

/** Whoever says no at the provider did nothing wrong, and who waits for one that is down comes back later. */
function refusalOf(error: unknown): 'answer' | 'denied' | 'down' {
  if (error instanceof client.AuthorizationResponseError && error.error === 'access_denied') return 'denied';
  return troubleOf(error) === 'down' ? 'down' : 'answer';
}

/** Claims of the ID token, completed by userinfo: what says who it is, and how they proved it, is the token's alone. */
async function readAnswer(
  world: World,
  provider: Provider,
  url: URL,
  asked: ProviderAsked,
  demonstration: boolean,
): Promise<{ claims: Claims }> {
  const configuration = await configure(world, provider, demonstration);
  const tokens = await client.authorizationCodeGrant(configuration, url, {
    ...{
      expectedState: asked.state,
      expectedNonce: asked.nonce,
      pkceCodeVerifier: asked.verifier,
      idTokenExpected: true,
    },
  });
  const token = tokens.claims();
  if (!token) throw new Error('no ID token');
  const hasUserinfo = configuration.serverMetadata().userinfo_endpoint !== undefined;
  const told = hasUserinfo ? await client.fetchUserInfo(configuration, tokens.access_token, token.sub) : {};
  const { amr, acr } = token as Record<string, unknown>;
  return { claims: { ...told, ...token, amr, acr, sub: token.sub } };
}

type Claims = Record<string, unknown> & { sub: string };
