import { type AuthOptions, ImapFlow } from 'imapflow';
import type { Fetching } from '#domain/mailboxes/fetching.ts';
import { messageBytesMax } from '#mail/read/message/limits.ts';

/** Opens a connection and signs in (RFC 3501, 9051). Throws what was wrong; `troubleOf` says which. */
export async function connect(
  { host, port, security }: Pick<Fetching, 'host' | 'port' | 'security'>,
  auth: AuthOptions,
  { quickly = false } = {},
): Promise<ImapFlow> {
  const client = new ImapFlow({
    ...{ host, port, auth, secure: security === 'tls', logger: false, autoIdleDelay: idleAfterMilliseconds },
    // What an attacker on the way strips is asked for all the same.
    ...(security !== 'tls' && { doSTARTTLS: security === 'startTls' }),
    tls: { minVersion: 'TLSv1.2' },
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
