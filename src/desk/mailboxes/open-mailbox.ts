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

/** Signs in to a mailbox and opens its folder. Throws an error that `failureOf` classifies. */
export async function openMailbox(mailbox: Connectable, options: { quickly?: boolean } = {}): Promise<ImapFlow> {
  const { settings } = mailbox;
  const client = await connect(settings, await proofOf(mailbox), options);
  try {
    await client.mailboxOpen(settings.folder);
    return client;
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
