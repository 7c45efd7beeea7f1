import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { Chance } from '../simulation/chance.ts';

/** The id of the server that keeps the cluster of a data folder; it leads a process group with everything that is its own. */
export function serverPid(dataFolder: string): number {
  return Number.parseInt(readFileSync(join(dataFolder, 'postgres', 'server.lock'), 'utf8'), 10);
}

/** kill -9 of the server with all its processes, as when a machine loses its power, but for what the system had written. */
export async function killServer(dataFolder: string): Promise<void> {
  const pid = serverPid(dataFolder);
  // Each of its processes leads a group of its own.
  const all = [pid, ...childrenOf(pid)];
  for (const each of all) {
    try {
      process.kill(each, 'SIGKILL');
    } catch {
      // It has gone by itself.
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

/** kill -9 of one of its processes: PostgreSQL then ends all others, recovers, and is back within a second. */
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
    // The server is not there: nothing of it can be killed.
  } finally {
    await client.end().catch(() => undefined);
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    // A process that nobody has buried yet has no command.
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8') !== '';
  } catch {
    return false;
  }
}
