import { setTimeout as pause } from 'node:timers/promises';
import { readMail } from '#desk/intake/read-mail.ts';
import { type DeliveredMail, receiveMail } from '#desk/intake/receive-mail.ts';
import type { World } from '#desk/spine/world.ts';
import { readFate } from '#store/intake/incoming-mails.ts';

/** Where a mail went, and why. Both are null while it waits to be read. */
export type MailFate = Awaited<ReturnType<typeof readFate>>;

/**
 * Keeps a mail and reads it at once, for a channel that tells its sender what became of it. From the moment at which it
 * is kept nothing is an error: what could not be read now is read by a job. The same mail again tells the first's fate.
 */
export async function takeMail(world: World, mail: DeliveredMail): Promise<MailFate> {
  const reception = await receiveMail(world, mail);
  if ('refused' in reception) throw new Error(`The mail was refused: ${reception.refused}.`);
  try {
    return await readNow(world, reception.kept);
  } catch (error) {
    world.log.warn({ mailId: reception.kept, error }, 'A mail was kept and waits to be read.');
    return waiting;
  }
}

const waiting: MailFate = { outcome: null, ticket: null, reason: null };

/** Another process may have it in hand: a few seconds are enough for any mail. */
const looksMax = 20;
const millisecondsBetweenLooks = 250;

async function readNow(world: World, mailId: string): Promise<MailFate> {
  for (let look = 0; look < looksMax; look++) {
    await readMail(world, mailId);
    const fate = await readFate(world.db, mailId);
    if (fate.outcome !== null) return fate;
    await pause(millisecondsBetweenLooks);
  }
  return waiting;
}
