import * as client from 'openid-client';
import { guardedFetch } from '#desk/limits/guarded-fetch.ts';
import { reachOf } from '#desk/mailboxes/reach.ts';
import type { ServerSecret } from '#desk/mailboxes/server-secret.ts';
import type { Outside } from '#desk/spine/world.ts';
import { isThisMachine, type Proof, type TokenEndpoint } from '#domain/mailboxes/mail-server.ts';

/**
 * Requests a token from an administration's directory (RFC 6749): as the desk itself (4.4, Microsoft 365 for services), or by a
 * refresh token that somebody allowed (6, Google). Throws the directory's error.
 */
export async function askForToken(
  { url, clientId, scope }: TokenEndpoint,
  proof: Exclude<Proof, 'password'>,
  secret: ServerSecret,
  outside: Outside,
) {
  const { origin, hostname, protocol } = new URL(url);
  const authentication = secret.clientSecret ? client.ClientSecretPost(secret.clientSecret) : client.None();
  const server = { issuer: origin, token_endpoint: url };
  const configuration = new client.Configuration(server, clientId, undefined, authentication);
  configuration.timeout = 10;
  const plain = protocol === 'http:' && isThisMachine(hostname);
  if (plain) client.allowInsecureRequests(configuration);
  configuration[client.customFetch] = guardedFetch({ plain, ...reachOf(outside) }) as client.CustomFetch;
  const asked: Record<string, string> = scope.trim() === '' ? {} : { scope };
  const given =
    proof === 'clientCredentials'
      ? await client.clientCredentialsGrant(configuration, asked)
      : await client.refreshTokenGrant(configuration, secret.refreshToken ?? '', asked);
  const seconds = given.expiresIn();
  return {
    token: given.access_token,
    /** Real time, in milliseconds; null if the directory does not say. */
    expiresAt: seconds === undefined ? null : Date.now() + seconds * 1_000,
    /** A new refresh token from the directory, which replaces the old one (RFC 6749, 6). */
    refreshToken: given.refresh_token && given.refresh_token !== secret.refreshToken ? given.refresh_token : null,
  };
}

/** A token that gives the desk access to a mailbox (RFC 6750), with its expiry. */
export type AccessToken = Awaited<ReturnType<typeof askForToken>>;
