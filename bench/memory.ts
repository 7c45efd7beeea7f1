import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** Memory is measured once the desk is idle. */
const restSeconds = 5;

/**
 * Returns the memory of a desk's process and of its PostgreSQL in MiB, with shared pages counted once (PSS). Linux only. `folder`
 * is the data folder that the server's command line names; the backends are children of the server.
 */
export async function idleMemory(desk: number, folder: string): Promise<number> {
  await wait(restSeconds * 1000);
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const roots = new Set(pids.filter((pid) => pid === String(desk) || read(`/proc/${pid}/cmdline`).includes(folder)));
  const family = pids.filter((pid) => roots.has(pid) || roots.has(parentOf(pid)));
  return family.reduce((sum, pid) => sum + pss(pid), 0);
}

/** The fourth field of /proc/PID/stat; the second, in brackets, may contain spaces. */
function parentOf(pid: string): string {
  return read(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ')[1] ?? '';
}

function pss(pid: string): number {
  const kilobytes = /^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1];
  return Number(kilobytes ?? 0) / 1024;
}

/** A process that has just ended has no file to read. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
