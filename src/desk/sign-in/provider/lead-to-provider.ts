import * as client from 'openid-client';
import { configure, failureOf } from '#desk/sign-in/provider/configure.ts';
import type { Spine } from '#desk/spine/world.ts';
import type { ProviderFailure } from '#domain/sign-in/provider.ts';
import type { Provider } from '#store/sign-in/providers.ts';

/** Data that the browser stores, sealed, until it returns from the provider; the response must match it. */
export interface ProviderAsked {
  providerId: string;
  state: string;
  nonce: string;
  verifier: string;
  next: string;
}

/** Time to sign in at a provider. */
export const providerSeconds = 15 * 60;

/** The URL to send a browser to, with PKCE, state and nonce; or the provider's problem. */
export async function leadToProvider(
  world: Spine,
  provider: Provider,
  { redirectUri, next, demonstration }: { redirectUri: string; next: string; demonstration: boolean },
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
    }).href;
    return { href, asked: { providerId: provider.id, state, nonce, verifier, next } };
  } catch (error) {
    world.log.warn({ provider: provider.issuer, error }, 'A request to an identity provider failed.');
    return { failure: failureOf(error) };
  }
}
