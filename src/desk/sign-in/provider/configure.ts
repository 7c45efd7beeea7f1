import { createHash } from 'node:crypto';
import * as client from 'openid-client';
import { NotFetched } from '#desk/limits/guard.ts';
import { guardedFetch } from '#desk/limits/guarded-fetch.ts';
import type { Keys } from '#desk/spine/world.ts';
import type { ProviderFailure } from '#domain/sign-in/provider.ts';
import type { Provider } from '#store/sign-in/providers.ts';

/** The settings needed to contact a provider; the secret is sealed. */
export type AskedProvider = Pick<Provider, 'issuer' | 'clientId' | 'clientSecret' | 'privateNetwork'>;

/**
 * Loads a provider's metadata (OpenID Connect Discovery) each time, so that a new key counts at once. Always checks signatures,
 * even on a trusted channel. Throws if it is down, invalid or not a provider: `failureOf` says which.
 */
export async function configure(
  { signer }: Keys,
  provider: AskedProvider,
  demonstration: boolean,
): Promise<client.Configuration> {
  const secret = provider.clientSecret === null ? null : signer.unseal(provider.clientSecret);
  if (provider.clientSecret !== null && secret === null)
    throw new NotFetched('secret', 'The client secret cannot be opened.');
  const execute = [client.enableNonRepudiationChecks, ...(demonstration ? [client.allowInsecureRequests] : [])];
  const authentication = secret === null ? client.None() : client.ClientSecretPost(secret);
  return client.discovery(new URL(provider.issuer), provider.clientId, undefined, authentication, {
    execute,
    timeout: 10,
    [client.customFetch]: fetchFrom(provider, demonstration) as client.CustomFetch,
  });
}

/**
 * The last part of the address to which this issuer leads a browser back. Each has its own, or one provider could lead a person to
 * another and receive the code that was meant for it (mix-up: RFC 9700, 4.4).
 */
export function placeOfReturn(issuer: string): string {
  return createHash('sha256').update(issuer).digest('base64url').slice(0, 16);
}

/** The fetch for requests to this provider. */
export function fetchFrom({ privateNetwork }: Pick<Provider, 'privateNetwork'>, demonstration: boolean) {
  return guardedFetch({ plain: demonstration, privateNetwork });
}

/** Classifies an error from the network, TLS or the library as a provider's problem. */
export function failureOf(error: unknown): ProviderFailure {
  if (error instanceof NotFetched) return error.failure;
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: unknown };
  if (code === 'OAUTH_RESPONSE_IS_NOT_CONFORM')
    return cause instanceof Response && cause.status >= 500 ? 'down' : 'noDocument';
  if (code === 'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED') return 'otherIssuer';
  if (typeof code === 'string') return failureOfCode(code);
  return cause === undefined ? 'nonsense' : failureOf(cause);
}

function failureOfCode(code: string): ProviderFailure {
  if (/^OAUTH_/.test(code)) return 'nonsense';
  if (/CERT|SIGNATURE|TLS|SSL/.test(code)) return 'certificate';
  // Network errors: connection refused, unknown host, broken connection.
  return /^E[A-Z_]+$/.test(code) ? 'down' : 'nonsense';
}
