import { readMails } from '#desk/intake/read-mail.ts';
import { lettersDueBy } from '#desk/sending/let-contacts-in.ts';
import { resendMails, sendMails } from '#desk/sending/send-mails.ts';
import type { World } from '#desk/spine/world.ts';
import type { Relay } from '#mail/send/relay.ts';
import { takeBatch } from '#store/database/together.ts';
import { listUnreadMails } from '#store/intake/incoming-mails.ts';
import { listDueMails } from '#store/letters/outgoing-mails.ts';

/** Mails of each kind per turn. */
export const mailsATurn = 100;

/**
 * Picks up mail that no other process has locked: stored but unread mail, letters due for a retry, and letters whose sending was
 * interrupted by a crash. Returns how many it picked up: as many as a turn has if more may wait.
 */
export async function pickUpMail(world: World, relay: Relay): Promise<number> {
  const lettersDue = await lettersDueBy(world);
  const now = new Date().toISOString();
  const unread = await readUnread(world);
  const due = await listDueMails(world.db, lettersDue, mailsATurn);
  await sendMails(world, relay, due);
  return unread + due.length + (await resendMails(world, relay, now));
}

async function readUnread(world: World): Promise<number> {
  const waiting = await listUnreadMails(world.db, mailsATurn);
  let read = 0;
  while (waiting.length > 0)
    read += await readMails(
      world,
      takeBatch(waiting).map(({ id }) => id),
    );
  return read;
}
