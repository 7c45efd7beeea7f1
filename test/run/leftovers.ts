import { mkdtempSync, readdirSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { freemem } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** What a run may leave behind: processes that know its folder for temporary files, and what still lies in that folder. */
export interface Leftovers {
  folder: string;
  /** The processes that are still there after a moment's grace, a line each; they are ended, and the folder removed. */
  clear(): Promise<string[]>;
}

/** A server that was asked to stop needs a moment to do so. */
const graceMilliseconds = 5_000;

/** A folder for temporary files of this run alone; whatever the tests start carries it in its environment or arguments. */
export function watchLeftovers(): Leftovers {
  // Short, since a socket's path has 107 bytes.
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
 * A folder in memory with room for a whole run. A test file's database is nine hundred small files: on a disk half a second for
 * each test file, in memory a fortieth of one.
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

/** Linux only: elsewhere there is no /proc, and nothing is found. */
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
      // A process that has died and waits to be buried has no arguments.
      .filter(({ command }) => command !== '')
  );
}

function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has gone by itself.
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
