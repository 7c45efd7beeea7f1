import type { World } from '#desk/spine/world.ts';
import { checkDkim } from '#mail/read/proof/dkim.ts';
import { keepDkim, type UnreadMail } from '#store/intake/incoming-mails.ts';

/** Whether the trusted MTA reported nothing about the mail's signatures, so that we must check them before reading it. */
export function isUnchecked({ dkim }: UnreadMail): boolean {
  return dkim === 'unchecked';
}

/**
 * Checks the signatures of mails before they are read, outside any transaction, so that no row is locked during DNS queries.
 * Saves the results with the mails.
 */
export async function checkSenders(world: World, unchecked: readonly UnreadMail[]): Promise<void> {
  await Promise.all(unchecked.map((mail) => checkOne(world, mail)));
}

async function checkOne(world: World, { id, raw }: UnreadMail): Promise<void> {
  const { result, domain } = await checkDkim(raw, world.resolver);
  await keepDkim(world.db, id, { dkim: result, dkimDomain: domain });
}
