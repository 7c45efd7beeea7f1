import type { World } from '#desk/world.ts';
import { checkDkim } from '#mail/dkim.ts';
import { keepDkim, listUncheckedMails } from '#store/incoming-mails.ts';

/** Which of these mails wait for a look at their signatures, and the look: it is over when all of them may be read. */
export interface SendersCheck {
  mailIds: Set<string>;
  finished: Promise<void>;
}

/**
 * Looks at the signatures of mails that the trusted MTA has not checked, before they are read: DNS is asked outside of every
 * transaction, so that nothing is locked while it thinks. A mail that is not signed is never asked about.
 */
export async function checkSenders(world: World, mailIds: readonly string[]): Promise<SendersCheck> {
  if (mailIds.length === 0) return { mailIds: new Set(), finished: Promise.resolve() };
  const unchecked = await listUncheckedMails(world.db, mailIds);
  const checks = unchecked.map((mail) => checkOne(world, mail));
  return { mailIds: new Set(unchecked.map(({ id }) => id)), finished: Promise.all(checks).then(() => undefined) };
}

async function checkOne(world: World, { id, raw }: { id: string; raw: Buffer }): Promise<void> {
  const { result, domain } = await checkDkim(raw, world.resolver);
  await keepDkim(world.db, id, { dkim: result, dkimDomain: domain });
}
