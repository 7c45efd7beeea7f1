import { setTimeout as wait } from 'node:timers/promises';
import { withHandle } from '#cli/with-database.ts';
import { beatMilliseconds } from '#desk/processes/pulse.ts';
import { discardLetters } from '#desk/sending/discard-letters.ts';
import type { World } from '#desk/spine/world.ts';
import type { Database } from '#store/database/database.ts';
import { listWaitingLetters } from '#store/letters/outgoing-mails.ts';
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

/** Gives up the letters that waited before the quarantine began. */
export async function discardWaiting(world: World): Promise<void> {
  const since = await readQuarantine(world.db);
  const count = since === null ? 0 : await discardLetters(world, since);
  process.stdout.write(`Letters given up: ${count}. Each one shows as not delivered on its ticket.\n`);
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

/** Prints the letters that wait, one a line: when it was written, its ticket, its kind and its recipient. */
export async function printLetters(db: Database): Promise<number> {
  const letters = await listWaitingLetters(db, new Date().toISOString());
  for (const { queuedRealAt, number, letter, address } of letters)
    process.stdout.write(`${new Date(queuedRealAt).toISOString()}  ${number ?? '–'}  ${letter}  ${address}\n`);
  process.stdout.write(`Letters that wait: ${letters.length}.\n`);
  return 0;
}

/** Says so after a restore: a backup of a quarantined database also restores one. */
export async function tellQuarantine(url: string): Promise<void> {
  const since = await withHandle(url, readQuarantine);
  if (since === null) return;
  process.stdout.write(
    `In quarantine since ${since}: no letter leaves, no mail comes in and no clock turns until: belfry restore --release\n` +
      'belfry restore --letters lists the letters that wait. With --release --discard-letters they are given up.\n',
  );
}
