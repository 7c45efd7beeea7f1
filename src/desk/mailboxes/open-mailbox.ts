import type { AuthOptions, ImapFlow } from 'imapflow';
import { askForToken } from '#desk/mailboxes/access-token.ts';
import type { ServerSecret } from '#desk/mailboxes/server-secret.ts';
import type { Fetching } from '#domain/mailboxes/fetching.ts';
import { CannotFetch, connect } from '#mail/read/imap.ts';

/** A mailbox to connect to. */
interface Connectable {
  settings: Fetching;
  secret: ServerSecret;
  /** Called when the directory replaces the refresh token: the old one may no longer work. */
  onSecret(secret: ServerSecret): Promise<unknown>;
}

/** A server may answer without end and never say that it is done. */
const openingMilliseconds = 120_000;

/**
 * Signs in to a mailbox and opens its folder. Throws an error that `failureOf` classifies. With a signal, the connection ends when
 * it is aborted.
 */
export async function openMailbox(
  mailbox: Connectable,
  { quickly, signal }: { quickly?: boolean; signal?: AbortSignal } = {},
): Promise<ImapFlow> {
  const { settings } = mailbox;
  const proof = await proofOf(mailbox);
  const opening = new AbortController();
  const late = setTimeout(() => opening.abort(), openingMilliseconds);
  try {
    const either = signal ? AbortSignal.any([signal, opening.signal]) : opening.signal;
    const client = await connect(settings, proof, { quickly, signal: either });
    await openFolder(client, settings.folder);
    return client;
  } finally {
    clearTimeout(late);
  }
}

async function openFolder(client: ImapFlow, folder: string): Promise<void> {
  try {
    await client.mailboxOpen(folder);
  } catch (error) {
    client.close();
    const { responseText, message } = error as Error & { responseText?: string };
    throw new CannotFetch('folder', responseText ?? message);
  }
}

async function proofOf({ settings, secret, onSecret }: Connectable): Promise<AuthOptions> {
  const { proof, token, user } = settings;
  if (proof === 'password') return { user, pass: secret.password ?? '' };
  if (token === null) throw new CannotFetch('token', 'No token endpoint is named.');
  const given = await askForToken(token, proof, secret).catch((error: Error & { error_description?: string }) => {
    throw new CannotFetch('token', error.error_description ?? error.message);
  });
  if (given.refreshToken !== null) await onSecret({ ...secret, refreshToken: given.refreshToken });
  return { user, accessToken: given.token };
}
