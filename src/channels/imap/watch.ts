import { setTimeout as pause } from 'node:timers/promises';
import type { ImapFlow } from 'imapflow';
import { sweep } from '#channels/imap/sweep.ts';
import { openMailbox } from '#desk/mailboxes/open-mailbox.ts';
import { holdMailbox, noteFailing, noteSecret, releaseMailbox } from '#desk/mailboxes/save-fetching.ts';
import { openServerSecret, type ServerSecret } from '#desk/mailboxes/server-secret.ts';
import type { World } from '#desk/spine/world.ts';
import { CannotFetch, failureOf } from '#mail/read/imap.ts';
import type { FetchedMailbox } from '#store/mailboxes/fetched-mailboxes.ts';

/** The folder is checked this often even if the server reports nothing, which also shows that the connection is alive. */
const lookMilliseconds = 60_000;
/** A mailbox lock lasts a minute. */
const holdMilliseconds = 20_000;
/** After failures: one second, doubled each time, at most five minutes. */
const pauseMillisecondsMax = 300_000;

/** Reads one mailbox until stopped: connects, saves new mails, waits for news from the server, and reconnects. */
export async function watchMailbox(
  world: World,
  row: FetchedMailbox,
  { signal, holder }: { signal: AbortSignal; holder: string },
): Promise<void> {
  const { address, settings, uidValidity, uidSeen } = row;
  const mailbox = { address, settings, uidValidity, uidSeen };
  let secret: { open: ServerSecret } | null = null;
  for (let failures = 0; !signal.aborted; ) {
    const ended = new AbortController();
    try {
      // Decrypted here, so that a failure is reported like any other.
      secret ??= { open: openSecret(world, row.secret) };
      if (await holdMailbox(world, address, holder)) {
        const holding = hold(world, address, holder, ended);
        try {
          await readUntilLost(world, mailbox, secret, AbortSignal.any([signal, ended.signal]), () => {
            failures = 0;
          });
        } finally {
          ended.abort();
          await holding;
        }
      }
    } catch (error) {
      failures += 1;
      const failure = failureOf(error);
      world.log.warn({ mailbox: address, ...failure }, 'A mailbox cannot be read.');
      await noteFailing(world, address, failure).catch(() => undefined);
    }
    const waits = failures === 0 ? holdMilliseconds / 4 : Math.min(pauseMillisecondsMax, 1_000 * 2 ** (failures - 1));
    await pause(waits, undefined, { signal }).catch(() => undefined);
  }
  await releaseMailbox(world, address, holder).catch(() => undefined);
}

function openSecret(world: World, sealed: string): ServerSecret {
  const secret = openServerSecret(world, sealed);
  if (secret === null) throw new CannotFetch('secret', 'It was encrypted with another BELFRY_SECRET.');
  return secret;
}

/** Renews this process's lock on the mailbox; another process takes over when it expires. */
async function hold(world: World, address: string, holder: string, ended: AbortController): Promise<void> {
  while (!ended.signal.aborted) {
    await pause(holdMilliseconds, undefined, { signal: ended.signal }).catch(() => undefined);
    if (ended.signal.aborted) return;
    if (!(await holdMailbox(world, address, holder).catch(() => false))) ended.abort();
  }
}

async function readUntilLost(
  world: World,
  mailbox: Parameters<typeof sweep>[2],
  secret: { open: ServerSecret },
  signal: AbortSignal,
  onRead: () => void,
): Promise<void> {
  const { address, settings } = mailbox;
  const client = await openMailbox(world, {
    settings,
    secret: secret.open,
    onSecret: (changed) => {
      secret.open = changed;
      return noteSecret(world, address, changed);
    },
  });
  try {
    while (!signal.aborted) {
      // Listens before it looks: a mail that arrives meanwhile would otherwise wait for the next check.
      const next = news(client, signal);
      next.catch(() => undefined);
      await sweep(world, client, mailbox);
      onRead();
      await next;
    }
  } finally {
    if (client.usable) await client.logout().catch(() => undefined);
    client.close();
  }
}

/** Waits for new mail, the next check, or the end. Throws if the connection breaks. */
function news(client: ImapFlow, signal: AbortSignal): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const lost = () => reject(Object.assign(new Error('The connection ended.'), { code: 'NoConnection' }));
  const timer = setTimeout(resolve, lookMilliseconds);
  const come = () => resolve();
  client.on('exists', come);
  client.on('close', lost);
  signal.addEventListener('abort', come);
  if (!client.usable) lost();
  if (signal.aborted) come();
  return promise.finally(() => {
    clearTimeout(timer);
    client.off('exists', come);
    client.off('close', lost);
    signal.removeEventListener('abort', come);
  });
}
