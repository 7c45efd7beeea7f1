import { type AccessToken, askForToken } from '#desk/mailboxes/access-token.ts';
import type { ServerSecret } from '#desk/mailboxes/server-secret.ts';
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
export function openOwnRelay(own: OwnRelay, options: { quickly?: boolean } = {}): Relay {
  const { host, port, security } = own.settings;
  return openRelay({ host, port, security, signIn: signInOf(own) }, options);
}

function signInOf(own: OwnRelay): RelayServer['signIn'] {
  const { user, proof } = own.settings;
  if (proof === 'none') return null;
  return proof === 'password' ? { user, password: own.secret.password ?? '' } : { user, token: tokensOf(own, proof) };
}

/** A token this close to its expiry is renewed, since connecting takes time too. */
const spareMilliseconds = 60_000;

/** Shares one token between all connections until it expires; connections opened at the same time share one request for it. */
function tokensOf({ settings, secret, onSecret }: OwnRelay, proof: 'clientCredentials' | 'refreshToken'): TokenSource {
  let now = secret;
  let held: Promise<AccessToken> | null = null;
  const ask = async (): Promise<AccessToken> => {
    const given = await askForToken(settings.token!, proof, now).catch((error: DirectoryError) => {
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
