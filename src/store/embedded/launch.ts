import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Binaries, findNativeFolder, readyBinaries } from './binaries.ts';
import { EmbeddedFailure, inFolder } from './failures.ts';
import type { HeldLock } from './file-lock.ts';
import { asOwner, type Place } from './place.ts';
import { openServerLog } from './server-log.ts';
import { serverSettings } from './settings.ts';
import { makeSocketFolder } from './socket-folder.ts';

/** A server on its way up. `failure` says why it is gone, with the log's last lines, or undefined while it lives. */
export type Launched = { failure(): EmbeddedFailure | undefined };

type Options = { fast: boolean; log: (line: string) => void };

/**
 * Starts the server, on a cluster made first where there is none. The caller holds the place's server lock and may
 * let go of it afterwards: the programs inherit it and keep it for exactly as long as one of them lives.
 */
export async function launchServer(place: Place, lock: HeldLock, { fast, log }: Options): Promise<Launched> {
  const binaries = readyBinaries(findNativeFolder(), join(place.folder, 'lib'));
  const stage: Stage = { place, binaries, lock, output: openServerLog(place) };
  try {
    if (!existsSync(place.cluster)) {
      log('Making the database for the first time.');
      await createCluster(stage, fast);
    }
    const socketFolder = inFolder(place.dataDir, () => makeSocketFolder(place));
    return watchOver(startServer(stage, serverSettings(socketFolder, fast)), stage);
  } finally {
    stage.output.close();
  }
}

type Stage = { place: Place; binaries: Binaries; lock: HeldLock; output: ReturnType<typeof openServerLog> };

// Made aside and moved in whole, so that a kill in between leaves no half cluster behind.
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
    `The database could not be made in ${place.folder}. initdb says:\n${stage.output.lastLines()}`,
  );
}

// What the operating system calls letters (for text search); macOS knows no C.UTF-8, small systems nothing else.
const locales = ['C.UTF-8', 'en_US.UTF-8', 'C'];

function clusterChoices(folder: string, locale: string, fast: boolean): string[] {
  return [
    `--pgdata=${folder}`,
    '--username=belfry',
    // Only who may enter the socket's 0700 folder comes as far as this.
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
  // The server must not keep a command alive that forgot to stop it: the watch does that.
  child.unref();
  return child;
}

function run({ place, binaries, lock, output }: Stage, [program, ...args]: string[]): ChildProcess {
  const child = spawn(program!, args, {
    // Ctrl-C in a terminal is for the desk, which lets its work end before the database.
    detached: true,
    cwd: place.folder,
    env: { PATH: programFolders, LD_LIBRARY_PATH: binaries.libraries.join(':'), ...excuseStaleProcess(place) },
    stdio: ['ignore', output.fd, output.fd, lock.fd],
  });
  return child;
}

// The server gets no variable of ours: its environment would show secrets to whoever runs as its user.
const programFolders = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/run/current-system/sw/bin';

/**
 * After a crash the stale postmaster.pid may name a process that is somebody else by now (containers give the same
 * numbers again) or a zombie that nobody has buried (containers without init), and PostgreSQL would refuse to start.
 * We hold the server lock, so no server of ours lives: this variable, made for pg_ctl, tells PostgreSQL that the process
 * named is no rival, and it recovers the file itself. A server that somebody started here by hand stays a rival.
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
    // The log is read by who asks: when a server ends after weeks, its folder may be gone, and nobody asks.
    why = () =>
      `PostgreSQL stopped while starting (${signal ?? `exit code ${code}`}). ` +
      `The end of ${place.log}:\n${output.lastLines()}`;
  });
  return { failure: () => (why === undefined ? undefined : new EmbeddedFailure(why())) };
}
