import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { findNativeFolder, readyBinaries } from '#store/embedded/binaries.ts';
import { asOwner, preparePlace } from '#store/embedded/place.ts';
import { atEnd } from '#test/at-end.ts';
import { freePort } from '#test/free-port.ts';

/** A server of PostgreSQL that a test fails over, or brings back. */
export interface Server {
  port: number;
  /** Runs statements as superuser. */
  run(text: string): Promise<Record<string, unknown>[]>;
  kill(): Promise<void>;
}

const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  shared_buffers: '32MB',
  hot_standby: 'on',
  wal_level: 'replica',
  fsync: 'off',
};

/** PostgreSQL servers from the npm package, each with its own cluster. All are stopped after the test. */
export interface Clusters {
  /** A folder for the test, which PostgreSQL's user may read and write. */
  folder: string;
  /** Makes a cluster that was never started, and returns its folder. */
  make(name: string): string;
  /** Copies a cluster. Files that vanish meanwhile are left out. */
  copy(cluster: string, name: string): string;
  /** Starts a cluster, on a free port unless one is given. */
  start(cluster: string, port?: number): Promise<Server>;
}

export function openClusters(): Clusters {
  const folder = mkdtempSync('/tmp/belfry-standby-');
  const place = preparePlace(folder);
  const { initdb, postgres, libraries } = readyBinaries(findNativeFolder(), join(place.folder, 'lib'));
  const env = { PATH: process.env.PATH, LD_LIBRARY_PATH: libraries.join(':') };
  const [program, ...prefix] = [...asOwner(place), ''].slice(0, -1);
  const command = (args: string[]): [string, string[]] =>
    program ? [program, [...prefix, ...args]] : [args[0]!, args.slice(1)];
  const log = openSync(join(folder, 'log'), 'a');
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  const choices = ['--username=belfry', '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8', '--no-sync'];
  return {
    folder: place.folder,
    make(name) {
      const cluster = join(place.folder, name);
      const made = spawnSync(...command([initdb, '-D', cluster, ...choices]), { env });
      if (made.status !== 0) throw new Error(`initdb failed:\n${made.stderr}`);
      return cluster;
    },
    copy(cluster, name) {
      const copy = join(place.folder, name);
      spawnSync('cp', ['-a', cluster, copy]);
      return copy;
    },
    async start(cluster, given) {
      const port = given ?? (await freePort());
      const args = Object.entries({ ...settings, port: String(port) }).flatMap(([name, value]) => [
        '-c',
        `${name}=${value}`,
      ]);
      const child = spawn(...command([postgres, '-D', cluster, ...args]), { env, stdio: ['ignore', log, log] });
      atEnd(() => end(child, 'SIGQUIT'));
      const server = { port, run: (text: string) => run(port, text), kill: () => end(child, 'SIGKILL') };
      await untilAnswering(server, child, join(folder, 'log'));
      return server;
    },
  };
}

/** Starts a PostgreSQL with a streaming standby. */
export async function startPair(): Promise<{ primary: Server; standby: Server }> {
  const clusters = openClusters();
  const one = clusters.make('one');
  // A cluster that was never started is a base backup of itself.
  const other = clusters.copy(one, 'other');
  const port = await freePort();
  appendFileSync(join(other, 'standby.signal'), '');
  const conninfo = `primary_conninfo = 'host=127.0.0.1 port=${port} user=belfry'\n`;
  appendFileSync(join(other, 'postgresql.auto.conf'), conninfo);
  const primary = await clusters.start(one, port);
  return { primary, standby: await clusters.start(other) };
}

async function run(port: number, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({
    connectionString: `postgres://belfry@127.0.0.1:${port}/postgres`,
    query_timeout: 60_000,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return (await client.query(text)).rows;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function untilAnswering(server: Server, child: ChildProcess, log: string): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    if (child.exitCode !== null) throw new Error(`PostgreSQL ended:\n${readFileSync(log, 'utf8')}`);
    if (await server.run('select 1').catch(() => null)) return;
    await pause(100);
  }
  throw new Error('The server does not answer.');
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}
