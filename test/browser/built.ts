import { execFile } from 'node:child_process';
import { mkdir, open, readdir, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const root = join(import.meta.dirname, '../..');
const sources = [
  'src/web',
  'src/domain',
  'src/locales',
  'vite.config.ts',
  'react-router.config.ts',
  'package-lock.json',
];

/** The builder renews its lock; an older lock belongs to a process that died. A build may take many minutes. */
const lockMsMax = 60_000;
const renewedEveryMs = 5_000;

/**
 * Returns the folder of the pages built for the tests, rebuilt if a source is newer. Test files run in parallel: one builds, the
 * others wait.
 */
export async function builtPages(): Promise<URL> {
  const directory = join(root, 'build-tests');
  // A build deletes its output folder first, and would delete a lock in it.
  const locks = join(root, 'node_modules/.cache');
  await mkdir(locks, { recursive: true });
  await inTurn(join(locks, 'belfry-pages.lock'), async () => {
    if (await isFresh(join(directory, 'server/index.js'))) return;
    const script = join(root, 'node_modules/@react-router/dev/bin.cjs');
    await promisify(execFile)(process.execPath, [script, 'build', '--mode', 'tests'], { cwd: root });
  });
  return pathToFileURL(`${directory}/`);
}

async function inTurn(lock: string, work: () => Promise<void>): Promise<void> {
  while (!(await take(lock))) await setTimeout(100);
  const renewal = setInterval(() => void utimes(lock, new Date(), new Date()).catch(() => undefined), renewedEveryMs);
  try {
    await work();
  } finally {
    clearInterval(renewal);
    await rm(lock, { force: true });
  }
}

async function take(lock: string): Promise<boolean> {
  const age = await stat(lock).then(
    (file) => Date.now() - file.mtimeMs,
    () => 0,
  );
  if (age > lockMsMax) await rm(lock, { force: true });
  return open(lock, 'wx').then(
    (file) => file.close().then(() => true),
    () => false,
  );
}

async function isFresh(product: string): Promise<boolean> {
  const builtAt = await stat(product).then(
    (file) => file.mtimeMs,
    () => 0,
  );
  const changes = await Promise.all(sources.map((source) => newest(join(root, source))));
  return Math.max(...changes) < builtAt;
}

async function newest(path: string): Promise<number> {
  const here = await stat(path);
  if (!here.isDirectory()) return here.mtimeMs;
  const entries = await readdir(path, { recursive: true });
  const times = await Promise.all(
    entries.map((entry) =>
      stat(join(path, entry)).then(
        (file) => file.mtimeMs,
        () => 0,
      ),
    ),
  );
  return Math.max(here.mtimeMs, ...times);
}
