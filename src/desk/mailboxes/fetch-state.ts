import { type ServerSecret, sealServerSecret } from '#desk/mailboxes/server-secret.ts';
import type { World } from '#desk/spine/world.ts';
import type { Instant } from '#domain/instant.ts';
import type { Trouble } from '#mail/read/imap/trouble.ts';
import * as store from '#store/mailboxes/fetched-mailboxes.ts';

/** Has this process read a mailbox for a minute; false where another does. */
export function holdMailbox(world: World, address: string, holder: string): Promise<boolean> {
  return world.transact(({ trx }) => store.holdMailbox(trx, address, holder));
}

/** Lets another process read it at once. */
export function releaseMailbox(world: World, address: string, holder: string): Promise<void> {
  return world.transact(({ trx }) => store.releaseMailbox(trx, address, holder));
}

/** Everything up to a UID of the folder was kept, or is none of ours. */
export function noteSeen(world: World, address: string, seen: { uidValidity: string; uidSeen: number }): Promise<void> {
  return world.transact(({ trx }) => store.markSeen(trx, address, seen));
}

/** Everything that came until an instant of desk time is kept (R19): the mailbox answers. */
export function noteRead(world: World, address: string, until: Instant): Promise<void> {
  return world.transact(({ trx }) => store.markRead(trx, address, until));
}

/** The mailbox does not answer as it should. */
export function noteFailing(world: World, address: string, trouble: Trouble): Promise<void> {
  return world.transact(({ trx }) => store.markFailing(trx, address, trouble));
}

/** The directory gave another refresh token. */
export function noteSecret(world: World, address: string, secret: ServerSecret): Promise<void> {
  return world.transact(({ trx }) => store.keepSecret(trx, address, sealServerSecret(world, secret)));
}
