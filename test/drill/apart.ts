import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A program in namespaces of its own, and what it starts. */
export interface Apart {
  /** Its exit code, once none of its processes is left. Null if it was ended. */
  ended: Promise<number | null>;
  /** Ends all its processes. */
  end(): Promise<void>;
}

/**
 * The first process of the namespace must wait for the children of others, so it is a shell. The kernel ends all others with it.
 */
const first = 'ip link set lo up && mount --bind "$1" /tmp || exit 125; shift; "$@"; exit $?';

/**
 * Runs a program, as root, in namespaces of its own: however it ends, or this process ends, none of its processes remains. Its
 * network has only loopback, so no port is taken, and its `/tmp` is a folder that goes with it, unless `keeps`.
 */
export function runApart(program: readonly string[], { keeps = false } = {}): Apart {
  const folder = mkdtempSync(join(tmpdir(), 'belfry-apart-'));
  // Programs that drop their root privileges write there too.
  chmodSync(folder, 0o1777);
  const namespaces = ['--fork', '--kill-child', '--pid', '--mount-proc', '--ipc', '--net'];
  const shell = ['sh', '-c', first, 'sh', folder, ...program];
  const child = spawn('setpriv', ['--pdeathsig', 'KILL', 'unshare', ...namespaces, ...shell], { stdio: 'inherit' });
  const ended = once(child, 'exit').then(([code]) => {
    if (!keeps) rmSync(folder, { recursive: true, force: true });
    return code as number | null;
  });
  return {
    ended,
    async end() {
      // It is the only child of `unshare`, which then exits too.
      for (const pid of childrenOf(child.pid!)) signal(pid, 'SIGKILL');
      await ended;
    },
  };
}

/** The children of a process; none if it has exited. */
export function childrenOf(pid: number): number[] {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
  } catch {
    return [];
  }
}

/** Sends a signal to a process that may be gone. */
export function signal(pid: number, how: NodeJS.Signals): void {
  try {
    process.kill(pid, how);
  } catch {
    // It has exited meanwhile.
  }
}
