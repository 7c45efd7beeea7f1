import type { AuthOptions, ImapFlow } from 'imapflow';
import { guardedLookup, NotFetched } from '#desk/limits/guard.ts';
import { mayBeNamed } from '#desk/limits/network.ts';
import { askForToken } from '#desk/mailboxes/access-token.ts';
import { reachOf } from '#desk/mailboxes/reach.ts';
import type { ServerSecret } from '#desk/mailboxes/server-secret.ts';
import type { Outside } from '#desk/spine/world.ts';
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
  outside: Outside,
  mailbox: Connectable,
  { quickly, signal }: { quickly?: boolean; signal?: AbortSignal } = {},
): Promise<ImapFlow> {
  const { settings } = mailbox;
  const reach = reachOf(outside);
  if (!mayBeNamed(settings.host, reach)) throw new CannotFetch('privateAddress', 'a private address');
  const proof = await proofOf(outside, mailbox);
  const opening = new AbortController();
  const late = setTimeout(() => opening.abort(), openingMilliseconds);
  try {
    const either = signal ? AbortSignal.any([signal, opening.signal]) : opening.signal;
    const options = { quickly, signal: either, lookup: guardedLookup(reach) };
    const client = await connect(settings, proof, options).catch(refusePrivate);
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

function refusePrivate(error: Error): never {
  if (error instanceof NotFetched) throw new CannotFetch('privateAddress', error.message);
  throw error;
}

async function proofOf(outside: Outside, { settings, secret, onSecret }: Connectable): Promise<AuthOptions> {
  const { proof, token, user } = settings;
  if (proof === 'password') return { user, pass: secret.password ?? '' };
  if (token === null) throw new CannotFetch('token', 'No token endpoint is named.');
  const given = await askForToken(token, proof, secret, outside).catch(
    (error: Error & { error_description?: string }) => {
      throw new CannotFetch('token', error.error_description ?? error.message);
    },
  );
  if (given.refreshToken !== null) await onSecret({ ...secret, refreshToken: given.refreshToken });
  return { user, accessToken: given.token };
}
