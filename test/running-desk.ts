import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { atEnd } from '#test/at-end.ts';
import { freePort } from '#test/free-port.ts';
import { placeDemonstration } from './filled-demonstration.ts';

const root = resolve(import.meta.dirname, '..');

export interface RunningDesk {
  url: string;
  lmtpPort: number;
  folder: string;
  process: ChildProcess;
  /** Runs a `belfry` command while the desk runs and returns its output. */
  belfry(...args: string[]): Promise<string>;
  stop(): Promise<void>;
}

/**
 * Runs the demonstration as `npm start` does, with its own data folder and ports, and waits until it is ready. With `filled`, an
 * earlier start has filled its data folder.
 */
export async function runDesk(
  variables: Record<string, string> = {},
  { filled = false }: { filled?: boolean } = {},
): Promise<RunningDesk> {
  const folder = variables.BELFRY_DATA ?? mkdtempSync(join(tmpdir(), 'belfry-desk-'));
  if (filled) await placeDemonstration(folder);
  const [port, lmtpPort] = [await freePort(), await freePort()];
  // The desk would refuse the tests' own variable.
  const { BELFRY_TEST_DATABASE_URL: _, ...inherited } = process.env;
  const env = {
    ...inherited,
    BELFRY_DATA: folder,
    PORT: String(port),
    BELFRY_LMTP_PORT: String(lmtpPort),
    LOG_LEVEL: 'warn',
    ...variables,
  };
  const desk = spawn(process.execPath, ['src/cli/belfry.ts', 'demo'], { cwd: root, env });
  let said = '';
  for (const stream of [desk.stdout, desk.stderr]) stream.on('data', (chunk) => (said += chunk));
  const url = `http://localhost:${port}`;
  const stop = () => stopDesk(desk);
  atEnd(async () => {
    await stop();
    // The caller clears a folder that it passed in.
    if (variables.BELFRY_DATA === undefined) rmSync(folder, { recursive: true, force: true });
  });
  await untilReady(url, desk, () => said);
  return { url, lmtpPort, folder, process: desk, stop, belfry: (...args) => runCommand(env, args) };
}

/** The first start builds the pages, which is slow on a busy machine. */
const readyMilliseconds = 120_000;

async function untilReady(url: string, desk: ChildProcess, said: () => string): Promise<void> {
  const until = Date.now() + readyMilliseconds;
  while (Date.now() < until) {
    if (desk.exitCode !== null) throw new Error(`The desk exited with ${desk.exitCode}:\n${said()}`);
    const health = await fetch(`${url}/health`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (health) return;
    await wait(100);
  }
  throw new Error(`The desk was not ready in time:\n${said()}`);
}

async function stopDesk(desk: ChildProcess): Promise<void> {
  if (desk.exitCode !== null || desk.signalCode !== null) return;
  const ended = new Promise((resolve) => desk.once('exit', resolve));
  desk.kill('SIGTERM');
  await ended;
}

function runCommand(env: NodeJS.ProcessEnv, args: string[]): Promise<string> {
  const command = spawn(process.execPath, ['src/cli/belfry.ts', ...args], { cwd: root, env });
  let said = '';
  command.stdout.on('data', (chunk) => (said += chunk));
  return new Promise((resolve, reject) => {
    command.on('error', reject);
    command.on('close', () => resolve(said.trim()));
  });
}
