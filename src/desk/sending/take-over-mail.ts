import type { Store } from '#desk/spine/world.ts';
import { releaseSending } from '#store/letters/outgoing-mails.ts';

/**
 * For a desk whose process is the only one on its database: releases letters that were being sent when it died, without waiting
 * for their lease.
 */
export function takeOverMail(world: Store): Promise<void> {
  return world.transact((tx) => releaseSending(tx.trx, new Date().toISOString()));
}
