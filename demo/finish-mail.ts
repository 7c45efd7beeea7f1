import { setTimeout as wait } from 'node:timers/promises';
import { pickUpMail } from '#desk/intake/pick-up-mail.ts';
import { sendDuePending } from '#desk/messages/send-pending.ts';
import type { World } from '#desk/spine/world.ts';
import type { Relay } from '#mail/send/relay.ts';
import { hasUnfinishedMail } from '#store/mailboxes/mail-health.ts';

/** A job that locks a mail for longer than this has failed, and the clock does not wait for it. */
const patienceMilliseconds = 30_000;

/**
 * Reads received mail and sends queued mail, including messages that agents can still undo, and waits for mail locked by other
 * processes.
 */
export async function finishMail(world: World, relay: Relay): Promise<void> {
  await sendDuePending(world, { now: true });
  const until = performance.now() + patienceMilliseconds;
  for (;;) {
    if ((await pickUpMail(world, relay)) > 0) continue;
    if (!(await hasUnfinishedMail(world.db, new Date().toISOString())) || performance.now() > until) return;
    await wait(10);
  }
}
