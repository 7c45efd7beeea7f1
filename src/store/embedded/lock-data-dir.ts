import { ftruncateSync, mkdirSync, readFileSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { DataFolderInUse, inFolder } from './failures.ts';
import { takeLock } from './file-lock.ts';

/**
 * Locks the data folder (created if absent) for one desk until `release` or the end of this process. Throws DataFolderInUse with
 * the process that holds it and its start time, or EmbeddedFailure if the folder is not writable.
 */
export async function lockDataDir(dataDir: string): Promise<{ release(): void }> {
  const path = join(dataDir, 'desk.lock');
  inFolder(dataDir, () => mkdirSync(dataDir, { recursive: true, mode: 0o700 }));
  const lock = await takeLock(path, 'exclusive', 0).catch((error) => inFolder(dataDir, () => rethrow(error)));
  if (lock === null) throw inUse(dataDir, path);
  ftruncateSync(lock.fd);
  writeSync(lock.fd, `${process.pid}\n`);
  return lock;
}

// The holder wrote its process id when it took the lock, so the file's date is the "since".
function inUse(dataDir: string, path: string): DataFolderInUse {
  const pid = Number.parseInt(readFileSync(path, 'utf8'), 10);
  return new DataFolderInUse(dataDir, Number.isNaN(pid) ? undefined : pid, statSync(path).mtime);
}

function rethrow(error: unknown): never {
  throw error;
}
