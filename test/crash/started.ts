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
  /** What it printed last, for whoever has to say why it ended. */
  said(): string;
  /** kill -9, of its whole process group where it leads one; ready once it is gone. */
  kill(): Promise<void>;
  /** Asks it to stop, as a service manager does. */
  stop(): Promise<void>;
  /** Its exit code; null where a signal ended it. */
  ended: Promise<number | null>;
}

const saidCharactersMax = 8_000;

/** Starts `belfry ARGS` in a process group of its own. */
export function startBelfry(args: readonly string[], variables: Record<string, string>): Started {
  // The settings of whoever runs the tests are none of the desk's.
  const own = Object.entries(process.env).filter(([name]) => !/^(BELFRY_|PORT$|HOST$|DATABASE_URL$|NODE_)/.test(name));
  const env = { ...Object.fromEntries(own), ...variables };
  const child = spawn(process.execPath, ['src/cli/belfry.ts', ...args], { cwd: root, env, detached: true });
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
    ...{ name: args.join(' '), pid: child.pid!, isAlive, said: () => said, ended },
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
  };
}

/** A first start fills the demonstration, and a slow machine takes its time. */
const readyMilliseconds = 180_000;

/** Waits until the desk answers that it serves. */
export async function untilReady(url: string, process: Started): Promise<void> {
  const until = performance.now() + readyMilliseconds;
  while (performance.now() < until) {
    if (!process.isAlive()) throw new Error(`belfry ${process.name} ended:\n${process.said()}`);
    if (await serves(url)) return;
    await pause(30);
  }
  throw new Error(`belfry ${process.name} was not ready in time:\n${process.said()}`);
}

/** Waits until a process without a door has told its log that it is there. */
export async function untilSaid(process: Started, words: string): Promise<void> {
  const until = performance.now() + readyMilliseconds;
  while (process.isAlive() && performance.now() < until) {
    if (process.said().includes(words)) return;
    await pause(30);
  }
  throw new Error(`belfry ${process.name} never said “${words}”:\n${process.said()}`);
}

export function serves(url: string): Promise<boolean> {
  return fetch(`${url}/health`).then(
    (answer) => answer.ok,
    () => false,
  );
}
