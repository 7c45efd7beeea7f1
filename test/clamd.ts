import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { openScanner } from '#store/files/scanner.ts';

/** Debian's own; a test that needs it says so where it is missing. */
export const clamdMissing =
  spawnSync('clamd', ['--version']).status === 0 ? false : 'clamd is not installed: apt-get install clamav-daemon';

/** What the tests' only signature finds: harmless words that stand in no other file. */
export const marker = 'belfry-test-marker-that-harms-nobody-5f2c';
export const markerName = 'Belfry.Test.Harmless';

/** Small, so that a test meets the limit without moving much. */
export const streamBytesMax = 6 * 1024 * 1024;

export interface Clamd {
  /** For BELFRY_CLAMD. */
  address: string;
  start(): Promise<void>;
  /** Kills it, as an update or a full memory does. */
  kill(): Promise<void>;
}

/** A real clamd with one signature of our own, on a port of loopback or on a socket; it is not started yet. */
export async function openClamd(on: 'port' | 'socket' = 'port'): Promise<Clamd> {
  const folder = mkdtempSync(join(tmpdir(), 'belfry-clamd-'));
  const port = await freePort();
  const config = join(folder, 'clamd.conf');
  writeFileSync(join(folder, 'belfry.ndb'), `${markerName}:0:*:${Buffer.from(marker).toString('hex')}\n`);
  const listens =
    on === 'port' ? [`TCPSocket ${port}`, 'TCPAddr 127.0.0.1'] : [`LocalSocket ${join(folder, 'clamd.sock')}`];
  const limits = [`StreamMaxLength ${streamBytesMax}`, 'MaxThreads 4', 'ConcurrentDatabaseReload no'];
  const lines = [
    'Foreground yes',
    `DatabaseDirectory ${folder}`,
    `TemporaryDirectory ${folder}`,
    ...listens,
    ...limits,
  ];
  writeFileSync(config, `${lines.join('\n')}\n`);
  const address = on === 'port' ? `127.0.0.1:${port}` : join(folder, 'clamd.sock');
  let running: ReturnType<typeof spawn> | null = null;

  async function start(): Promise<void> {
    const clamd = spawn('clamd', ['--config-file', config], { stdio: 'ignore' });
    running = clamd;
    for (let tries = 0; 'unanswered' in (await openScanner(address).ask()); tries += 1) {
      if (clamd.exitCode !== null || tries > 100) throw new Error(`clamd did not start: ${config}`);
      await setTimeout(100);
    }
  }

  async function kill(): Promise<void> {
    if (running === null) return;
    const ended = once(running, 'exit');
    running.kill('SIGKILL');
    await ended;
    running = null;
    rmSync(join(folder, 'clamd.sock'), { force: true });
  }

  after(async () => {
    await kill();
    rmSync(folder, { recursive: true, force: true });
  });
  return { address, start, kill };
}

/** A port on which nothing listens now. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
