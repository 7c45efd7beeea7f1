import { setTimeout as wait } from 'node:timers/promises';
import { withHandle } from '#cli/with-database.ts';
import { beatMilliseconds } from '#desk/processes/pulse.ts';
import type { Database } from '#store/database/database.ts';
import { endQuarantine, isUsedByOthers, readQuarantine, startQuarantine } from '#store/processes/quarantine.ts';
import { readWaitingWork } from '#store/processes/waiting-work.ts';

/** Starts the quarantine, and waits until every running process has seen it. */
export async function quarantineAll(db: Database): Promise<void> {
  await startQuarantine(db, new Date().toISOString());
  if (await isUsedByOthers(db)) await wait(settlingMilliseconds);
  if (await isUsedByOthers(db)) await wait(beatMilliseconds + answerMilliseconds);
}

/** Connections that were just closed end within this time. */
const settlingMilliseconds = 500;
/** A process may be slow to read what it looks at. */
const answerMilliseconds = 2_000;

/** For a database that PostgreSQL's own tools restored. */
export async function quarantineDatabase(db: Database, url: string): Promise<number> {
  await quarantineAll(db);
  await tellQuarantine(url);
  return 0;
}

export async function releaseDatabase(db: Database): Promise<number> {
  const since = await readQuarantine(db);
  if (since === null) {
    process.stdout.write('The database is not in quarantine.\n');
    return 0;
  }
  const { lettersWaiting } = await readWaitingWork(db, new Date().toISOString());
  await db.transaction().execute(endQuarantine);
  process.stdout.write(
    `Released. Within ${Math.ceil(beatMilliseconds / 1000)} seconds the desk sends the letters that wait (${lettersWaiting}), reads mail and turns its clock.\n`,
  );
  return 0;
}

/** Says so after a restore: a backup of a quarantined database also restores one. */
export async function tellQuarantine(url: string): Promise<void> {
  const since = await withHandle(url, readQuarantine);
  if (since === null) return;
  process.stdout.write(
    `In quarantine since ${since}: no letter leaves, no mail comes in and no clock turns until: belfry restore --release\n`,
  );
}
