import { setTimeout as pause } from 'node:timers/promises';
import { readMail } from '#desk/intake/read-mail.ts';
import { type DeliveredMail, receiveMail } from '#desk/intake/receive-mail.ts';
import type { World } from '#desk/spine/world.ts';
import { readMailResult } from '#store/intake/incoming-mails.ts';

/** Where a mail went and why. Both are null while it is unread. */
export type MailResult = Awaited<ReturnType<typeof readMailResult>>;

/**
 * Stores and reads a mail at once, for a channel that reports the result to its sender. Nothing is an error once the mail is
 * stored: a job reads it if it cannot be read now. A repeated mail returns the first one's result.
 */
export async function takeMail(world: World, mail: DeliveredMail): Promise<MailResult> {
  const reception = await receiveMail(world, mail);
  if ('refused' in reception) throw new Error(`The mail was refused: ${reception.refused}.`);
  try {
    return await readNow(world, reception.saved);
  } catch (error) {
    world.log.warn({ mailId: reception.saved, error }, 'A stored mail could not be read and will be retried.');
    return waiting;
  }
}

const waiting: MailResult = { outcome: null, ticket: null, reason: null };

/** Another process may have it locked; a few seconds are enough for any mail. */
const looksMax = 20;
const millisecondsBetweenLooks = 250;

async function readNow(world: World, mailId: string): Promise<MailResult> {
  for (let look = 0; look < looksMax; look++) {
    await readMail(world, mailId);
    const result = await readMailResult(world.db, mailId);
    if (result.outcome !== null) return result;
    await pause(millisecondsBetweenLooks);
  }
  return waiting;
}
