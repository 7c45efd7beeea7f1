import { type ChildProcess, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** Why a program of Debian cannot run here, or false. `root` says that it starts only as root. */
export function whyMissing(
  [program, option]: [program: string, option: string],
  { package: named = program, root = false }: { package?: string; root?: boolean } = {},
): string | false {
  if (spawnSync(program, [option]).status !== 0) return `${program} is not installed: apt-get install ${named}`;
  return !root || process.getuid?.() === 0 ? false : `${program} starts only as root`;
}

/** Waits until a program accepts connections on a port of this machine. Throws with its log if it does not. */
export async function untilListening(port: number, program: ChildProcess, log: () => string): Promise<void> {
  for (let tries = 0; !(await isOpen(port)); tries += 1) {
    if (program.exitCode !== null || tries > 900) throw new Error(`${program.spawnfile} did not start:\n${log()}`);
    await pause(100);
  }
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.end());
  });
}

/** Ends a program by SIGTERM, if it still runs. */
export async function endProgram(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return;
  const ended = once(program, 'exit');
  program.kill('SIGTERM');
  await ended;
}
