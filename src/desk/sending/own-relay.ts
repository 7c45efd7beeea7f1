import { guardedConnect, NotFetched } from '#desk/limits/guard.ts';
import { type AccessToken, askForToken } from '#desk/mailboxes/access-token.ts';
import { reachOf } from '#desk/mailboxes/reach.ts';
import type { ServerSecret } from '#desk/mailboxes/server-secret.ts';
import type { Outside } from '#desk/spine/world.ts';
import type { RelaySettings } from '#domain/sending/relay-settings.ts';
import { openRelay, type Relay, type RelayServer, type TokenSource } from '#mail/send/relay.ts';
import { CannotSend } from '#mail/send/relay-refusal.ts';

/** A relay to sign in to. */
interface OwnRelay {
  settings: RelaySettings;
  secret: ServerSecret;
  /** Called when the directory replaces the refresh token: the old one may no longer work. */
  onSecret(secret: ServerSecret): Promise<unknown>;
}

/** Opens a relay with an administrator's settings. Connects only when a letter is sent. */
export function openOwnRelay(outside: Outside, own: OwnRelay, options: { quickly?: boolean } = {}): Relay {
  const { host, port, security } = own.settings;
  const connect = (milliseconds: number) =>
    guardedConnect({ host, port }, reachOf(outside), milliseconds).catch((error: Error) => {
      throw error instanceof NotFetched ? new CannotSend('privateAddress', error.message) : error;
    });
  return openRelay({ host, port, security, connect, signIn: signInOf(outside, own) }, options);
}

function signInOf(outside: Outside, own: OwnRelay): RelayServer['signIn'] {
  const { user, proof } = own.settings;
  if (proof === 'none') return null;
  return proof === 'password'
    ? { user, password: own.secret.password ?? '' }
    : { user, token: tokensOf(outside, own, proof) };
}

/** A token this close to its expiry is renewed, since connecting takes time too. */
const spareMilliseconds = 60_000;

/** Shares one token between all connections until it expires; connections opened at the same time share one request for it. */
function tokensOf(
  outside: Outside,
  { settings, secret, onSecret }: OwnRelay,
  proof: 'clientCredentials' | 'refreshToken',
): TokenSource {
  let now = secret;
  let held: Promise<AccessToken> | null = null;
  const ask = async (): Promise<AccessToken> => {
    const given = await askForToken(settings.token!, proof, now, outside).catch((error: DirectoryError) => {
      held = null;
      throw new CannotSend('token', error.error_description ?? error.message);
    });
    if (given.refreshToken !== null) {
      now = { ...now, refreshToken: given.refreshToken };
      await onSecret(now);
    }
    return given;
  };
  return async (another) => {
    const { expiresAt = null } = (await held) ?? {};
    const isOver = expiresAt !== null && expiresAt - spareMilliseconds < Date.now();
    if (held === null || another || isOver) held = ask();
    return (await held).token;
  };
}

interface DirectoryError extends Error {
  error_description?: string;
}
