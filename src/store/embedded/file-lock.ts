import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, fchownSync, openSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { text } from 'node:stream/consumers';
import { codeOf, EmbeddedFailure } from './failures.ts';

type LockMode = 'shared' | 'exclusive';
export type HeldLock = { readonly fd: number; release(): void };

/**
 * Locks a file with flock(2), creating it if absent, and waits at most `waitSeconds`. Null if another process holds the lock. The
 * lock ends with the process, even after kill -9, unless a child inherited the descriptor.
 */
export async function takeLock(path: string, mode: LockMode, waitSeconds: number): Promise<HeldLock | null> {
  const fd = openForLock(path);
  const lock = { fd, release: () => closeSync(fd) };
  try {
    if (await changeLock(lock, mode, waitSeconds)) return lock;
  } catch (error) {
    lock.release();
    throw error;
  }
  lock.release();
  return null;
}

/** Changes the mode of a held lock. False if another process holds it; the old lock may then be lost. */
export async function changeLock(lock: HeldLock, mode: LockMode, waitSeconds: number): Promise<boolean> {
  for (const command of lockCommands) {
    const code = await runLockCommand(command, lock.fd, mode, waitSeconds);
    if (code !== 'not found') return code === 0;
  }
  throw new EmbeddedFailure('The program flock is missing. Install util-linux, which contains it.');
}

// Node has no flock(2). A child that shares the open file takes the lock for us, and the lock remains after the child exits.
// macOS has no flock program, but always perl.
const lockCommands = [['flock'], ['perl', `${import.meta.dirname}/flock.pl`]];

async function runLockCommand(command: string[], fd: number, mode: LockMode, waitSeconds: number) {
  const [program, ...first] = command;
  const child = spawn(program!, [...first, `--${mode}`, '--wait', String(waitSeconds), '3'], {
    stdio: ['ignore', 'ignore', 'pipe', fd],
  });
  try {
    const [said, [code]] = await Promise.all([text(child.stderr!), once(child, 'exit')]);
    if (code === 0 || (code === 1 && said === '')) return code;
    throw new EmbeddedFailure(`The data folder cannot be locked; its file system must support flock. ${said.trim()}`);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return 'not found';
    throw error;
  }
}

// A file created by root must still open for the owner of the folder.
function openForLock(path: string): number {
  const fd = openSync(path, 'a+', 0o600);
  if (process.getuid?.() === 0) {
    const folder = statSync(dirname(path));
    fchownSync(fd, folder.uid, folder.gid);
  }
  return fd;
}
