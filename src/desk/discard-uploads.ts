import { importMillisecondsMax } from '#desk/check-import.ts';
import { answerKeptSeconds } from '#desk/once.ts';
import { sweepContents } from '#desk/sweep-contents.ts';
import type { World } from '#desk/world.ts';
import { plusSeconds } from '#domain/instant.ts';
import { deleteOldRuns } from '#store/bulk-runs.ts';
import { deleteExpiredDrafts } from '#store/contact-drafts.ts';
import { scheduleChecks } from '#store/content-checks.ts';
import { dropOldImports } from '#store/directory-imports.ts';
import { removeUnattached } from '#store/files.ts';
import { deleteOldAnswers } from '#store/idempotency.ts';
import { deleteSettledMessages } from '#store/pending-messages.ts';
import { deleteOldCalls } from '#store/phone-calls.ts';

/** An upload that no message took within a day was given up: a disk is not filled by files of no ticket (attack 51). */
const keptSeconds = 24 * 60 * 60;

/** A log of calls tells who phoned when: after thirteen months nobody compares it with last year's any more. */
const callSecondsMax = 400 * 24 * 60 * 60;

/** What was done to many tickets at once stands on each of them; its report is looked up for some weeks. */
const runSecondsMax = 90 * 24 * 60 * 60;

/**
 * Deletes drafts, saved answers, checked files of the directory, reports and calls that have expired, and uploads that were given up; then
 * removes stored bytes that no file uses. Returns how many uploads were deleted.
 */
export async function discardUploads(world: World): Promise<number> {
  const before = plusSeconds(world.clock.now(), -keptSeconds);
  const removed = await world.transact(async ({ trx }) => {
    // Drafts keep real time; what they hold is no upload that was given up.
    const now = Date.now();
    await deleteExpiredDrafts(trx, new Date(now).toISOString());
    await deleteSettledMessages(trx, new Date(now - keptSeconds * 1000).toISOString());
    await deleteOldAnswers(trx, new Date(now - answerKeptSeconds * 1000).toISOString());
    await dropOldImports(trx, new Date(now - importMillisecondsMax).toISOString());
    await deleteOldRuns(trx, plusSeconds(world.clock.now(), -runSecondsMax));
    await deleteOldCalls(trx, plusSeconds(world.clock.now(), -callSecondsMax));
    const hashes = await removeUnattached(trx, before);
    await scheduleChecks(trx, hashes, world.newId);
    return hashes.length;
  });
  await sweepContents(world);
  return removed;
}
