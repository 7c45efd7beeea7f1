import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { openScanner } from '#store/files/scanner.ts';
import { atEnd } from '#test/at-end.ts';
import { whyMissing } from '#test/debian-program.ts';
import { freePort } from '#test/free-port.ts';

/** Debian's package. Tests that need it are skipped with a message if it is missing. */
export const clamdMissing = whyMissing(['clamd', '--version'], { package: 'clamav-daemon' });

/** The text that the tests' only signature detects. It is harmless and occurs in no other file. */
export const marker = 'belfry-test-marker-that-harms-nobody-5f2c';
export const markerName = 'Belfry.Test.Harmless';

/** Small, so that a test reaches the limit with little data. */
export const streamBytesMax = 6 * 1024 * 1024;

export interface Clamd {
  /** The value for BELFRY_CLAMD. */
  address: string;
  start(): Promise<void>;
  /** Kills it, as an update or a lack of memory would. */
  kill(): Promise<void>;
}

/** A real clamd with one test signature, on a loopback port or a socket. It is not started yet. */
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

  atEnd(async () => {
    await kill();
    rmSync(folder, { recursive: true, force: true });
  });
  return { address, start, kill };
}
