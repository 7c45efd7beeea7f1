import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { Chance } from '../simulation/chance.ts';

/** The process id of the PostgreSQL server that runs a data folder. It leads the process group of its children. */
export function serverPid(dataFolder: string): number {
  return Number.parseInt(readFileSync(join(dataFolder, 'postgres', 'server.lock'), 'utf8'), 10);
}

/**
 * Kills the server and all its processes with kill -9, like a power failure, except that the system keeps what was written to it.
 */
export async function killServer(dataFolder: string): Promise<void> {
  const pid = serverPid(dataFolder);
  // Each child process leads its own process group.
  const all = [pid, ...childrenOf(pid)];
  for (const each of all) {
    try {
      process.kill(each, 'SIGKILL');
    } catch {
      // The process has already exited.
    }
  }
  while (all.some(isAlive)) await pause(5);
}

function childrenOf(pid: number): number[] {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
  } catch {
    return [];
  }
}

/** Kills one backend with kill -9. PostgreSQL then ends all others, recovers, and is back within a second. */
export async function killBackend(url: string, chance: Chance): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ pid: number }>(
      `select pid from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid() order by pid`,
    );
    if (rows.length > 0) process.kill(chance.pick(rows).pid, 'SIGKILL');
  } catch {
    // The server is down, so there is no backend to kill.
  } finally {
    await client.end().catch(() => undefined);
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    // A zombie process has an empty command line.
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8') !== '';
  } catch {
    return false;
  }
}
