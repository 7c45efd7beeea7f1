import { type AuthOptions, ImapFlow } from 'imapflow';
import type { Fetching } from '#domain/mailboxes/fetching.ts';
import { messageBytesMax } from '#mail/read/message/limits.ts';

/** Opens a connection and signs in (RFC 3501, 9051). Throws the error; `troubleOf` classifies it. */
export async function connect(
  { host, port, security }: Pick<Fetching, 'host' | 'port' | 'security'>,
  auth: AuthOptions,
  { quickly = false } = {},
): Promise<ImapFlow> {
  const client = new ImapFlow({
    host,
    port,
    auth,
    secure: security === 'tls',
    logger: false,
    autoIdleDelay: idleAfterMilliseconds,
    // Requires STARTTLS even if the server does not offer it, because an attacker can strip the offer.
    ...(security !== 'tls' && { doSTARTTLS: security === 'startTls' }),
    tls: { minVersion: 'TLSv1.2' },
    clientInfo: { name: 'Belfry' },
    connectionTimeout: quickly ? 10_000 : 30_000,
    maxLiteralSize: messageBytesMax + 1024,
    // Polling interval for servers without IDLE.
    maxIdleTime: 60_000,
  });
  // Without a listener, a connection error would end the process. Callers learn of it from `close`.
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
