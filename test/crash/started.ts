import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const root = resolve(import.meta.dirname, '../..');

/** A `belfry` process that a test started. */
export interface Started {
  name: string;
  pid: number;
  isAlive(): boolean;
  /** Its latest output, to explain why it ended. */
  said(): string;
  /** Kills it with kill -9, with its process group if it leads one. Resolves once it has exited. */
  kill(): Promise<void>;
  /** Asks it to stop, as a service manager does. */
  stop(): Promise<void>;
  /** Its exit code; null if a signal ended it. */
  ended: Promise<number | null>;
}

const saidCharactersMax = 8_000;

/** Starts `belfry ARGS` in its own process group; of another release, if its folder is given. */
export function startBelfry(
  args: readonly string[],
  variables: Record<string, string>,
  { folder = root }: { folder?: string } = {},
): Started {
  // The developer's own settings must not reach the desk. With the compiled code of a run it starts in half the time.
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(BELFRY_|PORT$|HOST$|DATABASE_URL$|NODE_(?!COMPILE_CACHE$))/.test(name),
  );
  const env = { ...Object.fromEntries(own), ...variables };
  const child = spawn(process.execPath, ['src/cli/belfry.ts', ...args], { cwd: folder, env, detached: true });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => (said = (said + chunk).slice(-saidCharactersMax)));
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  const isAlive = () => child.exitCode === null && child.signalCode === null;
  const end = async (signal: NodeJS.Signals) => {
    if (isAlive()) process.kill(-child.pid!, signal);
    await ended;
  };
  return {
    name: args.join(' '),
    pid: child.pid!,
    isAlive,
    said: () => said,
    ended,
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
  };
}

/** The first start fills the demonstration, which is slow on a busy machine. */
const readyMilliseconds = 180_000;

/** Waits until the desk reports that it is ready. */
export async function untilReady(url: string, process: Started): Promise<void> {
  const until = performance.now() + readyMilliseconds;
  while (performance.now() < until) {
    if (!process.isAlive()) throw new Error(`belfry ${process.name} exited:\n${process.said()}`);
    if (await serves(url)) return;
    await pause(30);
  }
  throw new Error(`belfry ${process.name} was not ready in time:\n${process.said()}`);
}

/** Waits until a process without a port has logged these words. */
export async function untilSaid(process: Started, words: string): Promise<void> {
  const until = performance.now() + readyMilliseconds;
  while (process.isAlive() && performance.now() < until) {
    if (process.said().includes(words)) return;
    await pause(30);
  }
  throw new Error(`belfry ${process.name} never printed “${words}”:\n${process.said()}`);
}

export function serves(url: string): Promise<boolean> {
  return fetch(`${url}/health`).then(
    (answer) => answer.ok,
    () => false,
  );
}
