import { createReadStream } from 'node:fs';
import { filesFolder, type Manifest, tablePath } from '#cli/backup/manifest.ts';
import { measureStream } from '#cli/backup/measured.ts';
import { listStoredFiles } from '#cli/backup/stored-files.ts';

/** Reads a whole backup before it is restored, and returns its errors, one per line. */
export async function verifyBackup(folder: string, manifest: Manifest): Promise<string[]> {
  const wrong: string[] = [];
  for (const table of manifest.tables) {
    const path = tablePath(folder, table.name);
    const found = await measureStream(createReadStream(path)).catch(() => null);
    if (found === null) wrong.push(`${path} cannot be read.`);
    else if (found.sha256 !== table.sha256) wrong.push(`${path} is not what was backed up.`);
  }
  return [...wrong, ...(await verifyFiles(folder, manifest))];
}

async function verifyFiles(folder: string, { files }: Manifest): Promise<string[]> {
  const wrong: string[] = [];
  let count = 0;
  for await (const { sha256, path } of listStoredFiles(filesFolder(folder))) {
    count += 1;
    const found = await measureStream(createReadStream(path));
    if (found.sha256 !== sha256) wrong.push(`${path} is not what was backed up.`);
  }
  if (count !== files.count) wrong.push(`${folder} holds ${count} files, and ${files.count} were backed up.`);
  return wrong;
}
