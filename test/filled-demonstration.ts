import { execFileSync } from 'node:child_process';
import { existsSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { takeLock } from '#store/embedded/file-lock.ts';
import { freePort } from '#test/free-port.ts';
import { startBelfry, untilReady } from './crash/started.ts';

/** A slow first start of another test file, in seconds. */
const waitSecondsMax = 180;

/**
 * Creates a data folder as the first start of the demonstration leaves it. A run fills one and copies it, since filling takes ten
 * times as long. A file started alone leaves this to its desk.
 */
export async function placeDemonstration(dataFolder: string): Promise<void> {
  if (process.env.TEST_DATABASE_URL === undefined) return;
  // A run's temporary folder is its own.
  const filled = join(tmpdir(), 'demonstration');
  const lock = await takeLock(`${filled}.lock`, 'exclusive', waitSecondsMax);
  try {
    if (!existsSync(filled)) await fill(filled);
  } finally {
    lock?.release();
  }
  // Keeps the owner of the database, which node:fs does not.
  execFileSync('cp', ['-a', `${filled}/.`, dataFolder]);
}

async function fill(folder: string): Promise<void> {
  const draft = `${folder}-draft`;
  const port = await freePort();
  const desk = startBelfry(['demo'], { BELFRY_DATA: draft, PORT: String(port), BELFRY_LMTP_PORT: '0' });
  await untilReady(`http://localhost:${port}`, desk).finally(() => desk.stop());
  renameSync(draft, folder);
}
