import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { codeOf, EmbeddedFailure, inFolder } from './failures.ts';
import { changeLock, type HeldLock, takeLock } from './file-lock.ts';
import { type Launched, launchServer } from './launch.ts';
import { type Place, preparePlace } from './place.ts';
import { databaseUrl, probeServer } from './probe.ts';
import { findSocketFolder } from './socket-folder.ts';

/**
 * A running database. `url` is for `pg`. `stop` leaves it, and stops the server unless others use it. `reach` waits until the
 * server answers, and restarts it if it died.
 */
export type Embedded = { url: string; reach(): Promise<void>; stop(): Promise<void> };

/** `fast` trades safety for speed, only for tests. `log` gets a line for each step that may take time. */
export type EmbeddedOptions = { fast?: boolean; log?: (line: string) => void };

/**
 * Starts the embedded PostgreSQL of a data folder, or adopts the running one. The first start creates a cluster with an empty
 * database `belfry`. Runs until its last user stops it or dies. Throws EmbeddedFailure, which says how to fix the problem.
 */
export async function startEmbedded(dataDir: string, options: EmbeddedOptions = {}): Promise<Embedded> {
  const { fast = false, log = () => {} } = options;
  const place = preparePlace(dataDir);
  const use = await joinUsers(place, log);
  try {
    const url = await reachServer(place, { fast, log });
    const reach = async () => void (await reachServer(place, { fast, log }));
    return { url, reach, stop: onlyOnce(() => leave(place, use)) };
  } catch (error) {
    use.release();
    throw error;
  }
}

const stopSecondsMax = 60; // the watch sends SIGQUIT after 30
const startMillisecondsMax = 180_000; // recovery replays at most max_wal_size, even on slow disks
const pollMilliseconds = 15;

// While a server without users stops, its watch holds this lock, so newcomers wait until it is gone.
async function joinUsers(place: Place, log: (line: string) => void): Promise<HeldLock> {
  const use = await lockIn(place, place.usersLock, 'shared', 0);
  if (use !== null) return use;
  log('Waiting for the previous database server to stop.');
  const late = await lockIn(place, place.usersLock, 'shared', stopSecondsMax);
  if (late !== null) return late;
  throw new EmbeddedFailure(stubborn(place));
}

function stubborn(place: Place): string {
  const pid = serverPid(place);
  return (
    `The database server (process ${pid}) did not stop in ${stopSecondsMax} seconds. ` +
    `See ${place.log}, then stop it with "kill -QUIT ${pid}"; committed data is safe.`
  );
}

async function reachServer(place: Place, options: { fast: boolean; log: (line: string) => void }): Promise<string> {
  const attempts = Math.ceil(startMillisecondsMax / pollMilliseconds);
  let launched: Launched | undefined;
  for (let attempt = 0; attempt < attempts; attempt++) {
    const socketFolder = findSocketFolder(place);
    if (socketFolder !== undefined && (await probe(place, socketFolder)) === 'ready') return databaseUrl(socketFolder);
    launched ??= await launchIfFree(place, options);
    const failure = launched?.failure();
    if (failure !== undefined) throw failure;
    await pause(pollMilliseconds);
  }
  throw new EmbeddedFailure(
    `The database server (process ${serverPid(place)}) runs but does not answer. See ${place.log}. ` +
      `To stop it without losing committed data, run "kill -QUIT ${serverPid(place)}".`,
  );
}

async function probe(place: Place, socketFolder: string): Promise<'ready' | 'absent'> {
  try {
    return await probeServer(socketFolder);
  } catch (error) {
    if (codeOf(error) !== 'EACCES') throw error;
    throw new EmbeddedFailure(
      `The database's socket in ${socketFolder} is not accessible to this user. Run the command as the owner of ${place.folder}.`,
    );
  }
}

// Every process of a server holds the server lock. Holding it here means that no other server is stopping or starting.
async function launchIfFree(place: Place, options: { fast: boolean; log: (line: string) => void }) {
  const lock = await lockIn(place, place.serverLock, 'exclusive', 0);
  if (lock === null) return undefined;
  try {
    return await launchServer(place, lock, options);
  } finally {
    lock.release();
  }
}

// The last user stops the server while holding the users' lock, so that newcomers wait.
async function leave(place: Place, use: HeldLock): Promise<void> {
  try {
    if (await changeLock(use, 'exclusive', 0)) await stopServer(place);
    else if (await isBeingStopped(place)) await waitUntilStopped(place);
  } finally {
    use.release();
  }
}

async function stopServer(place: Place): Promise<void> {
  for (let second = 0; second < stopSecondsMax; second++) {
    const lock = await takeLock(place.serverLock, 'exclusive', Math.min(second, 1));
    if (lock !== null) return lock.release();
    askToStop(place, second < 30 ? 'SIGINT' : 'SIGQUIT');
  }
  throw new EmbeddedFailure(stubborn(place));
}

function askToStop(place: Place, signal: 'SIGINT' | 'SIGQUIT'): void {
  try {
    process.kill(serverPid(place), signal);
  } catch (error) {
    // The postmaster exited between the two lines; its other processes exit by themselves.
    if (codeOf(error) !== 'ESRCH') throw error;
  }
}

// Changing a lock releases the old one for an instant; the watch may have taken it.
async function isBeingStopped(place: Place): Promise<boolean> {
  const lock = await takeLock(place.usersLock, 'shared', 0);
  lock?.release();
  return lock === null;
}

async function waitUntilStopped(place: Place): Promise<void> {
  const lock = await takeLock(place.serverLock, 'exclusive', stopSecondsMax);
  lock?.release();
}

function serverPid(place: Place): number {
  return Number.parseInt(readFileSync(place.serverLock, 'utf8'), 10);
}

async function lockIn(place: Place, path: string, mode: 'shared' | 'exclusive', waitSeconds: number) {
  try {
    return await takeLock(path, mode, waitSeconds);
  } catch (error) {
    return inFolder(place.dataDir, () => {
      throw error;
    });
  }
}

function onlyOnce(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => {
    done ??= work();
    return done;
  };
}
