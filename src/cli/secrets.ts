import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The demonstration's secret: created once and saved in the data folder, so that links in mails survive a restart. */
export async function demonstrationSecrets(dataFolder: string): Promise<string[]> {
  const path = secretFile(dataFolder);
  await mkdir(dataFolder, { recursive: true, mode: 0o700 });
  const fresh = randomBytes(32).toString('base64url');
  await writeFile(path, `${fresh}\n`, { flag: 'wx', mode: 0o600 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  return [(await readFile(path, 'utf8')).trim()];
}

/** The secrets saved in a data folder; null if there are none. */
export async function savedSecrets(dataFolder: string): Promise<string[] | null> {
  const text = await readFile(secretFile(dataFolder), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    return null;
  });
  return text === null ? null : [text.trim()];
}

/** Saves the secret of a restored demonstration in a data folder. */
export async function saveSecret(dataFolder: string, secret: string): Promise<void> {
  await mkdir(dataFolder, { recursive: true, mode: 0o700 });
  await writeFile(secretFile(dataFolder), `${secret}\n`, { mode: 0o600, flush: true });
}

function secretFile(dataFolder: string): string {
  return join(dataFolder, 'secret');
}
