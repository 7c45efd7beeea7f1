import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { asOwner, preparePlace } from '#store/embedded/place.ts';
import { startEmbedded } from '#store/embedded/start-embedded.ts';

/** A PostgreSQL with fsync on, in its own folder. */
interface Server {
  url: string;
  stop(): Promise<void>;
}

/** As an operator sets a small machine; the checkpoints do not fall into every minute. */
const settings = {
  listen_addresses: '',
  max_connections: '200',
  shared_buffers: '1GB',
  effective_cache_size: '4GB',
  maintenance_work_mem: '512MB',
  max_wal_size: '4GB',
  jit: 'off',
};

/** Starts the PostgreSQL whose programs are in `programs`, such as `/usr/lib/postgresql/17/bin`; without it, the embedded one. */
export function startPostgres(folder: string, programs: string | undefined): Promise<Server> {
  return programs ? startInstalled(folder, programs) : startEmbedded(folder);
}

async function startInstalled(folder: string, programs: string): Promise<Server> {
  const place = preparePlace(folder);
  const command = (program: string, args: string[]) => [...asOwner(place), join(programs, program), ...args];
  const [initdb, ...choices] = command('initdb', [
    ...['-D', place.cluster, '--username=belfry', '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8'],
  ]);
  if (!existsSync(place.cluster)) {
    const made = spawnSync(initdb!, choices);
    if (made.status !== 0) throw new Error(`initdb failed:\n${made.stderr}`);
  }
  const set = Object.entries({ ...settings, unix_socket_directories: place.folder });
  const [postgres, ...args] = command('postgres', [
    ...['-D', place.cluster, ...set.flatMap(([name, value]) => ['-c', `${name}=${value}`])],
  ]);
  const log = openSync(place.log, 'a');
  const child = spawn(postgres!, args, { stdio: ['ignore', log, log] });
  const url = (database: string) => `postgres://belfry@/${database}?host=${encodeURIComponent(place.folder)}`;
  for (let tries = 0; !(await answers(url('postgres'))); tries++) {
    if (child.exitCode !== null || tries > 300) throw new Error(`No PostgreSQL:\n${readFileSync(place.log, 'utf8')}`);
    await pause(100);
  }
  return {
    url: url('belfry'),
    async stop() {
      child.kill('SIGINT');
      await once(child, 'exit');
    },
  };
}

/** Whether the server answers. Its first answer creates the desk's database. */
async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rowCount } = await client.query(`select from pg_database where datname = 'belfry'`);
    if (rowCount === 0) await client.query('create database belfry');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}
