import type { World } from '#desk/spine/world.ts';
import { releaseSending } from '#store/letters/outgoing-mails.ts';

/** For a desk that is the only process on its database: letters that were in hand when it died need not wait out their lease. */
export function takeOverMail(world: World): Promise<void> {
  return world.transact((tx) => releaseSending(tx.trx, new Date().toISOString()));
}
