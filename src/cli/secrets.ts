import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The demonstration's secret: made once, and kept in the data folder, so that links in its mails outlive a restart. */
export async function demonstrationSecrets(dataFolder: string): Promise<string[]> {
  const path = join(dataFolder, 'secret');
  await mkdir(dataFolder, { recursive: true, mode: 0o700 });
  const fresh = randomBytes(32).toString('base64url');
  await writeFile(path, `${fresh}\n`, { flag: 'wx', mode: 0o600 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  return [(await readFile(path, 'utf8')).trim()];
}
