import { existsSync } from 'node:fs';
import { opendir } from 'node:fs/promises';
import { join } from 'node:path';

/** Every file in a storage folder; the name is the SHA-256 of the content. */
export async function* listStoredFiles(folder: string): AsyncGenerator<{ sha256: string; path: string }> {
  if (!existsSync(folder)) return;
  for await (const entry of await opendir(folder, { recursive: true })) {
    if (entry.isFile() && /^[0-9a-f]{64}$/.test(entry.name))
      yield { sha256: entry.name, path: join(entry.parentPath, entry.name) };
  }
}
