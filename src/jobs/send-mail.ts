import { setTimeout as pause } from 'node:timers/promises';
import { sendMails } from '#desk/sending/send-mails.ts';
import type { Instant } from '#domain/instant.ts';
import type { Bench } from '#jobs/bench.ts';
import { momentOf } from '#store/database/ids.ts';

export async function sendMail(bench: Bench, jobs: { mailId: string }[]): Promise<void> {
  const mailIds = jobs.map(({ mailId }) => mailId);
  await letContactsIn(bench, mailIds);
  await sendMails(bench.world, bench.relay, mailIds);
}

/** "Within seconds" (R3), also in a rush. */
const waitedMillisecondsMax = 15_000;
const millisecondsBetweenLooks = 200;

/** In a rush, a letter that was due after this moment is still left to wait. */
export function lettersDueInRush(): Instant {
  return new Date(Date.now() - waitedMillisecondsMax).toISOString();
}

/** In a rush, incoming mail goes first and letters wait a little. Their batches are then larger and cheaper. */
async function letContactsIn({ isRush }: Bench, mailIds: readonly string[]): Promise<void> {
  const oldest = Math.min(...mailIds.map(momentOf));
  while (isRush() && Date.now() - oldest < waitedMillisecondsMax) await pause(millisecondsBetweenLooks);
}
