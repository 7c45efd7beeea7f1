import { mkdtempSync, readdirSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { freemem } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Leftovers of a run: processes that use its temporary folder, and files in that folder. */
export interface Leftovers {
  folder: string;
  /** Ends the processes that remain after the grace period and removes the folder. Returns those processes, one line each. */
  clear(): Promise<string[]>;
}

/** A server needs a moment to stop. */
const graceMilliseconds = 5_000;

/** Creates a temporary folder for this run. Every process that the tests start has it in its environment or arguments. */
export function watchLeftovers(): Leftovers {
  // Short, since the path of a socket is limited to 107 bytes.
  const folder = mkdtempSync(isRoomy('/dev/shm') ? '/dev/shm/belfry-' : '/tmp/belfry-');
  return {
    folder,
    async clear() {
      for (let waited = 0; waited < graceMilliseconds && processesOf(folder).length > 0; waited += 100)
        await pause(100);
      const left = processesOf(folder);
      for (const { pid } of left) end(pid);
      rmSync(folder, { recursive: true, force: true });
      return left.map(({ pid, command }) => `process ${pid}: ${command}`);
    },
  };
}

/**
 * Whether a folder in memory has room for a whole run. A test file's database is nine hundred small files: half a second per test
 * file on disk, a fortieth of that in memory.
 */
function isRoomy(folder: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return Math.min(bavail * bsize, freemem()) > roomBytes;
  } catch {
    return false;
  }
}

const roomBytes = 6 * 2 ** 30;

/** Linux only: other systems have no /proc, so nothing is found. */
function processesOf(folder: string): { pid: number; command: string }[] {
  return (
    readdirQuietly('/proc')
      .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
      .filter((name) => ['environ', 'cmdline'].some((file) => readQuietly(join('/proc', name, file)).includes(folder)))
      .map((name) => ({
        pid: Number(name),
        command: readQuietly(join('/proc', name, 'cmdline'))
          .replaceAll('\0', ' ')
          .trim(),
      }))
      // A zombie process has no arguments.
      .filter(({ command }) => command !== '')
  );
}

function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // The process has already exited.
  }
}

function readdirQuietly(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function readQuietly(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
