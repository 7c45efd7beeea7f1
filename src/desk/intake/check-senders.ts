import type { World } from '#desk/spine/world.ts';
import { checkDkim } from '#mail/read/proof/dkim.ts';
import { keepDkim, type UnreadMail } from '#store/intake/incoming-mails.ts';

/** Whether the trusted MTA said nothing of the signatures that a mail carries, so that we look ourselves before it is read. */
export function isUnchecked({ dkim }: UnreadMail): boolean {
  return dkim === 'unchecked';
}

/**
 * Looks at the signatures of mails before they are read: DNS is asked outside of every transaction, so that nothing is
 * locked while it thinks. What is found stands with the mail.
 */
export async function checkSenders(world: World, unchecked: readonly UnreadMail[]): Promise<void> {
  await Promise.all(unchecked.map((mail) => checkOne(world, mail)));
}

async function checkOne(world: World, { id, raw }: UnreadMail): Promise<void> {
  const { result, domain } = await checkDkim(raw, world.resolver);
  await keepDkim(world.db, id, { dkim: result, dkimDomain: domain });
}
