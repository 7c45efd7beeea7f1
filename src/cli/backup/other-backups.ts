import { readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { findManifest, type Manifest } from '#cli/backup/manifest.ts';

export interface FoundBackup {
  folder: string;
  manifest: Manifest;
}

/** The complete backups beside a folder, newest first. */
export async function listBeside(folder: string): Promise<FoundBackup[]> {
  const parent = dirname(folder);
  const found: FoundBackup[] = [];
  for (const entry of await readdir(parent, { withFileTypes: true }).catch(() => [])) {
    const beside = join(parent, entry.name);
    if (!entry.isDirectory() || beside === folder || entry.name.includes('.unfinished-')) continue;
    const manifest = await findManifest(beside);
    if (manifest) found.push({ folder: beside, manifest });
  }
  return found.toSorted((one, other) => other.manifest.takenAt.localeCompare(one.manifest.takenAt));
}

/** Deletes all but the newest backups in the parent of the new one, which counts. Returns the deleted folders. */
export async function prune(folder: string, keep: number): Promise<string[]> {
  const old = (await listBeside(folder)).slice(keep - 1);
  for (const backup of old) {
    // An interrupted deletion leaves no folder that looks like a backup.
    await rm(join(backup.folder, 'manifest.json'));
    await rm(backup.folder, { recursive: true });
  }
  return old.map((backup) => backup.folder);
}
