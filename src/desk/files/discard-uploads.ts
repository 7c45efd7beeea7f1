import { importMillisecondsMax } from '#desk/directory/csv/import.ts';
import { answerSavedSeconds } from '#desk/spine/once.ts';
import type { Files, Store } from '#desk/spine/world.ts';
import { plusSeconds } from '#domain/instant.ts';
import { deleteOldRuns } from '#store/bulk/bulk-runs.ts';
import { deleteOldCalls } from '#store/calls/phone-calls.ts';
import { deleteOldAnswers } from '#store/database/idempotency.ts';
import { dropOldImports } from '#store/directory/directory-imports.ts';
import { listDueChecks, removeUnlessUsed, scheduleChecks } from '#store/files/content-checks.ts';
import { removeUnattached } from '#store/files/files.ts';
import { deleteExpiredDrafts } from '#store/forms/contact-drafts.ts';
import { deleteSettledMessages } from '#store/messages/pending-messages.ts';
import { deleteOldReading } from '#store/staff/news.ts';

/** An upload not used in a message within a day is deleted, so that files without tickets cannot fill the disk (attack 51). */
const savedSeconds = 24 * 60 * 60;

/** Calls are deleted after thirteen months: a comparison with last year needs no more. */
const callSecondsMax = 400 * 24 * 60 * 60;

/** Each ticket records what a bulk run did to it; the run's report is only needed for some weeks. */
const runSecondsMax = 90 * 24 * 60 * 60;

/** Checks read in parallel. */
const checksAtOnce = 100;

/** Read news and marks are kept for three months; the record of its ticket has it for good. */
const newsSecondsMax = 92 * 24 * 60 * 60;

/**
 * Deletes expired drafts, saved answers, checked directory files, reports, calls and what was read, and unused uploads; then removes stored
 * bytes that no file uses. Returns how many uploads were deleted.
 */
export async function discardUploads(world: Store & Files): Promise<number> {
  const before = plusSeconds(world.clock.now(), -savedSeconds);
  const removed = await world.transact(async ({ trx }) => {
    // Drafts expire in real time. Their files do not count as unused uploads.
    const now = Date.now();
    await deleteExpiredDrafts(trx, new Date(now).toISOString());
    await deleteSettledMessages(trx, new Date(now - savedSeconds * 1000).toISOString());
    await deleteOldAnswers(trx, new Date(now - answerSavedSeconds * 1000).toISOString());
    await dropOldImports(trx, new Date(now - importMillisecondsMax).toISOString());
    await deleteOldRuns(trx, plusSeconds(world.clock.now(), -runSecondsMax));
    await deleteOldCalls(trx, plusSeconds(world.clock.now(), -callSecondsMax));
    await deleteOldReading(trx, plusSeconds(world.clock.now(), -newsSecondsMax));
    const hashes = await removeUnattached(trx, before);
    await scheduleChecks(trx, hashes, world.newId);
    return hashes.length;
  });
  await sweepContents(world);
  return removed;
}

/**
 * Removes stored bytes that no file uses, each under a lock that uploads of the same bytes wait for. Bytes that cannot be removed
 * now stay scheduled and do not block others. Returns how many were removed.
 */
export async function sweepContents(world: Store & Files): Promise<number> {
  let removed = 0;
  let after: string | null = null;
  for (;;) {
    const checks = await listDueChecks(world.db, after, checksAtOnce);
    for (const check of checks) {
      const remove = () => world.storage.remove(check.sha256);
      const isRemoved = await removeUnlessUsed(world.db, check, remove).catch((error: unknown) => {
        world.log.error({ sha256: check.sha256, error }, 'Stored bytes could not be removed and will be retried.');
        return false;
      });
      if (isRemoved) removed += 1;
    }
    if (checks.length < checksAtOnce) return removed;
    after = checks.at(-1)!.id;
  }
}
