import { ImapFlow } from 'imapflow';
import { CannotFetch } from '#channels/imap/trouble.ts';
import { askForToken } from '#desk/mailboxes/access-token.ts';
import { type FetchSecret, openFetchSecret } from '#desk/mailboxes/fetch-secret.ts';
import type { World } from '#desk/world.ts';
import type { Fetching } from '#domain/mailbox/fetching.ts';
import { messageBytesMax } from '#mail/limits.ts';

/** A mailbox to connect to. */
export interface Connectable {
  settings: Fetching;
  secret: FetchSecret;
  /** Told when the directory gives another refresh token: the one of before may serve no longer. */
  onSecret?(secret: FetchSecret): Promise<unknown>;
}

/** Opens a connection and signs in. Throws what was wrong; `troubleOf` says which. */
export async function connect(mailbox: Connectable, { quickly = false } = {}): Promise<ImapFlow> {
  const { host, port, security, user } = mailbox.settings;
  const client = new ImapFlow({
    ...{ host, port, secure: security === 'tls', logger: false, autoIdleDelay: idleAfterMilliseconds },
    // What an attacker on the way strips is asked for all the same.
    ...(security === 'startTls' && { doSTARTTLS: true }),
    ...(security === 'none' && { doSTARTTLS: false }),
    tls: { minVersion: 'TLSv1.2' },
    auth: { user, ...(await proofOf(mailbox)) },
    clientInfo: { name: 'Belfry' },
    connectionTimeout: quickly ? 10_000 : 30_000,
    maxLiteralSize: messageBytesMax + 1024,
    // A server that knows no IDLE is asked so often.
    maxIdleTime: 60_000,
  });
  // Without a listener an error of the connection would end the process; whoever waits for it hears by `close`.
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    client.close();
    throw error;
  }
  return client;
}

const idleAfterMilliseconds = 200;

async function proofOf({
  settings,
  secret,
  onSecret,
}: Connectable): Promise<{ pass: string } | { accessToken: string }> {
  const { proof, token } = settings;
  if (proof === 'password') return { pass: secret.password ?? '' };
  if (token === null) throw new CannotFetch('token', 'No token endpoint is named.');
  const given = await askForToken(token, proof, secret).catch((error: Error & { error_description?: string }) => {
    throw new CannotFetch('token', error.error_description ?? error.message);
  });
  if (given.refreshToken !== null) await onSecret?.({ ...secret, refreshToken: given.refreshToken });
  return { accessToken: given.token };
}

/** A secret of the database, opened. */
export function openSecret(world: World, sealed: string): FetchSecret {
  const secret = openFetchSecret(world, sealed);
  if (secret === null)
    throw new CannotFetch('secret', 'The secret of this mailbox was sealed with another BELFRY_SECRET.');
  return secret;
}
