import { type ServerSecret, sealServerSecret } from '#desk/mailboxes/server-secret.ts';
import type { World } from '#desk/spine/world.ts';
import type { Instant } from '#domain/instant.ts';
import type { Trouble } from '#mail/read/imap/trouble.ts';
import * as store from '#store/mailboxes/fetched-mailboxes.ts';

/** Locks a mailbox for this process for a minute; false if another process has it. */
export function holdMailbox(world: World, address: string, holder: string): Promise<boolean> {
  return world.transact(({ trx }) => store.holdMailbox(trx, address, holder));
}

/** Releases the lock, so that another process can read the mailbox at once. */
export function releaseMailbox(world: World, address: string, holder: string): Promise<void> {
  return world.transact(({ trx }) => store.releaseMailbox(trx, address, holder));
}

/** Records that all mail up to a UID of the folder was stored or needs no storing. */
export function noteSeen(world: World, address: string, seen: { uidValidity: string; uidSeen: number }): Promise<void> {
  return world.transact(({ trx }) => store.markSeen(trx, address, seen));
}

/** Records that all mail received until an instant of desk time is stored (R19), and so that the mailbox works. */
export function noteRead(world: World, address: string, until: Instant): Promise<void> {
  return world.transact(({ trx }) => store.markRead(trx, address, until));
}

/** Records that the mailbox fails. */
export function noteFailing(world: World, address: string, trouble: Trouble): Promise<void> {
  return world.transact(({ trx }) => store.markFailing(trx, address, trouble));
}

/** Saves a new refresh token from the directory. */
export function noteSecret(world: World, address: string, secret: ServerSecret): Promise<void> {
  return world.transact(({ trx }) => store.saveSecret(trx, address, sealServerSecret(world, secret)));
}
