import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Binaries, findNativeFolder, readyBinaries } from './binaries.ts';
import { EmbeddedFailure, inFolder } from './failures.ts';
import type { HeldLock } from './file-lock.ts';
import { asOwner, type Place } from './place.ts';
import { makeSocketFolder, SOCKET_PORT } from './socket-folder.ts';

/** A starting server. `failure` returns why it died, with the last log lines; undefined while it runs. */
export type Launched = { failure(): EmbeddedFailure | undefined };

type Options = { fast: boolean; log: (line: string) => void };

const logBytesMax = 4 * 1024 * 1024; // a year of quiet days; one older log is saved beside it

const logLinesMax = 15;

/**
 * Starts the server and creates the cluster first if absent. The caller holds the server lock and may release it afterwards: the
 * server's processes inherit it and hold it until the last one exits.
 */
export async function launchServer(place: Place, lock: HeldLock, { fast, log }: Options): Promise<Launched> {
  const binaries = readyBinaries(findNativeFolder(), join(place.folder, 'lib'));
  const stage: Stage = { place, binaries, lock, output: openServerLog(place) };
  try {
    if (!existsSync(place.cluster)) {
      log('Creating the database.');
      await createCluster(stage, fast);
    }
    const socketFolder = inFolder(place.dataDir, () => makeSocketFolder(place));
    return watchOver(startServer(stage, serverSettings(socketFolder, fast)), stage);
  } finally {
    stage.output.close();
  }
}

/** Server settings as arguments of `postgres`, which override the files in the cluster. */
function serverSettings(socketFolder: string, fast: boolean): string[] {
  const settings = { ...ground, ...(fast ? forgetful : lasting), unix_socket_directories: quoted(socketFolder) };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

const ground = {
  listen_addresses: '',
  port: String(SOCKET_PORT),
  unix_socket_permissions: '0700',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // A desk in a single process idles at 350 MiB: caches grow only with use, and processes that a small machine does not need are
  // off.
  max_connections: '60',
  shared_buffers: '128MB',
  effective_cache_size: '512MB',
  maintenance_work_mem: '32MB',
  io_method: 'sync',
  autovacuum_max_workers: '2',
  max_parallel_workers_per_gather: '0',
  max_logical_replication_workers: '0',
  jit: 'off',
  min_wal_size: '64MB',
  max_wal_size: '512MB',
  // Keeps user content out of the log: no statements, and no DETAIL lines with values.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
};

const lasting = { fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on' };
const forgetful = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

// The setting is a list of names: quotes protect commas and spaces in a path.
function quoted(path: string): string {
  return `"${path.replaceAll('"', '""')}"`;
}

/** Opens the server's log for writing; `lastLines` returns the lines written since, for an error message. */
function openServerLog(place: Place): { fd: number; lastLines(): string; close(): void } {
  const fd = inFolder(place.dataDir, () => openFresh(place.log));
  const before = statSync(place.log).size;
  const lastLines = () => {
    // A stopped server whose folder was deleted has no log.
    if (statSync(place.log, { throwIfNoEntry: false }) === undefined) return '';
    const written = readFileSync(place.log).subarray(before).toString().trim();
    return written.split('\n').slice(-logLinesMax).join('\n');
  };
  return { fd, lastLines, close: () => closeSync(fd) };
}

function openFresh(path: string): number {
  const bytes = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (bytes > logBytesMax) renameSync(path, `${path}.1`);
  return openSync(path, 'a', 0o600);
}

type Stage = { place: Place; binaries: Binaries; lock: HeldLock; output: ReturnType<typeof openServerLog> };

// Created in a temporary folder and then renamed, so that a kill leaves no partial cluster.
async function createCluster(stage: Stage, fast: boolean): Promise<void> {
  const { place } = stage;
  const draft = `${place.cluster}.new`;
  for (const locale of locales) {
    inFolder(place.dataDir, () => rmSync(draft, { recursive: true, force: true }));
    const child = run(stage, [...asOwner(place), stage.binaries.initdb, ...clusterChoices(draft, locale, fast)]);
    const [code] = await once(child, 'exit');
    if (code === 0) return renameSync(draft, place.cluster);
    if (!stage.output.lastLines().includes('invalid locale name')) break;
  }
  throw new EmbeddedFailure(
    `The database could not be created in ${place.folder}. Output of initdb:\n${stage.output.lastLines()}`,
  );
}

// Character classes for text search. macOS has no C.UTF-8; small systems have nothing else.
const locales = ['C.UTF-8', 'en_US.UTF-8', 'C'];

function clusterChoices(folder: string, locale: string, fast: boolean): string[] {
  return [
    `--pgdata=${folder}`,
    '--username=belfry',
    // Only a user with access to the socket's 0700 folder can connect.
    '--auth=trust',
    '--encoding=UTF8',
    `--locale=${locale}`,
    '--locale-provider=icu',
    '--icu-locale=und',
    '--text-search-config=simple',
    '--no-instructions',
    ...(fast ? ['--no-sync'] : []),
  ];
}

function startServer(stage: Stage, settings: string[]): ChildProcess {
  const { place, binaries } = stage;
  const server = [...asOwner(place), binaries.postgres, '-D', place.cluster, ...settings];
  const supervise = join(import.meta.dirname, 'supervise.sh');
  const child = run(stage, ['sh', supervise, place.usersLock, place.serverLock, ...server]);
  // Lets a command exit that forgot to stop the server: the watch stops it.
  child.unref();
  return child;
}

function run({ place, binaries, lock, output }: Stage, [program, ...args]: string[]): ChildProcess {
  const child = spawn(program!, args, {
    // Ctrl-C reaches only the desk, which finishes its work before the database stops.
    detached: true,
    cwd: place.folder,
    env: { PATH: programFolders, LD_LIBRARY_PATH: binaries.libraries.join(':'), ...excuseStaleProcess(place) },
    stdio: ['ignore', output.fd, output.fd, lock.fd],
  });
  return child;
}

// The server gets none of our environment variables, which its user could read.
const programFolders = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/run/current-system/sw/bin';

/**
 * After a crash, postmaster.pid may name an unrelated process or a zombie, and PostgreSQL would refuse to start. We hold the
 * server lock, so none of our servers runs: this variable, made for pg_ctl, makes PostgreSQL ignore that process. A server
 * started here by hand still blocks the start.
 */
function excuseStaleProcess({ cluster }: Place): Record<string, string> {
  const pid = readQuietly(join(cluster, 'postmaster.pid')).split('\n')[0]!;
  const isRival = readQuietly(`/proc/${pid}/cmdline`).includes(cluster);
  return pid === '' || isRival ? {} : { PG_GRANDPARENT_PID: pid };
}

function readQuietly(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function watchOver(child: ChildProcess, { place, output }: Stage): Launched {
  let why: (() => string) | undefined;
  child.once('error', (error) => {
    why = () => `PostgreSQL could not be started: ${error.message}.`;
  });
  child.once('exit', (code, signal) => {
    // Read the log only on request: when a server ends after weeks, its folder may be gone.
    why = () =>
      `PostgreSQL stopped while starting (${signal ?? `exit code ${code}`}). ` +
      `Last lines of ${place.log}:\n${output.lastLines()}`;
  });
  return { failure: () => (why === undefined ? undefined : new EmbeddedFailure(why())) };
}
