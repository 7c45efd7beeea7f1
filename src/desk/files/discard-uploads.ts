import { importMillisecondsMax } from '#desk/directory/csv/check-import.ts';
import { sweepContents } from '#desk/files/sweep-contents.ts';
import { answerKeptSeconds } from '#desk/spine/once.ts';
import type { World } from '#desk/spine/world.ts';
import { plusSeconds } from '#domain/instant.ts';
import { deleteOldRuns } from '#store/bulk/bulk-runs.ts';
import { deleteOldCalls } from '#store/calls/phone-calls.ts';
import { deleteOldAnswers } from '#store/database/idempotency.ts';
import { dropOldImports } from '#store/directory/directory-imports.ts';
import { scheduleChecks } from '#store/files/content-checks.ts';
import { removeUnattached } from '#store/files/files.ts';
import { deleteExpiredDrafts } from '#store/forms/contact-drafts.ts';
import { deleteSettledMessages } from '#store/messages/pending-messages.ts';

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
