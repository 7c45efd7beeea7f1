import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { filesFolder, listStoredFiles, type Manifest, type TableInBackup, tablePath } from '#cli/backup/manifest.ts';
import { copyFile } from '#cli/backup/write-backup.ts';
import { CommandRefused } from '#cli/command-refused.ts';
import { type Load, openLoad } from '#store/backup/backup-tables.ts';
import { type FileStorage, openFolderStorage } from '#store/files/file-storage.ts';

/** Restores the files. They come before the rows that refer to them; unreferenced files are harmless. */
export async function loadFiles(folder: string, storage: FileStorage): Promise<void> {
  const from = openFolderStorage(filesFolder(folder));
  for await (const { sha256, path } of listStoredFiles(filesFolder(folder)))
    if ((await copyFile(from, storage, sha256)) === null)
      throw new CommandRefused(`${path} changed while it was read.`);
}

/** Fills an empty database of the backup's version, completely or not at all. */
export async function loadTables(url: string, folder: string, manifest: Manifest): Promise<void> {
  const load = await openLoad(url);
  try {
    const known = new Map(manifest.tables.map((table) => [table.name, table]));
    const unknown = manifest.tables.find(({ name }) => !load.tables.includes(name));
    if (unknown) throw new CommandRefused(`The backup has a table ${unknown.name} that its version does not have.`);
    for (const name of load.tables) {
      const table = known.get(name);
      if (table) await loadTable(load, folder, table);
    }
    for (const sequence of manifest.sequences) await load.setSequence(sequence);
    await load.commit();
  } finally {
    await load.close();
  }
}

async function loadTable(load: Load, folder: string, { name, columns, rows }: TableInBackup): Promise<void> {
  const copy = load.copyIn(name, columns);
  await pipeline(createReadStream(tablePath(folder, name)), createGunzip(), copy.stream);
  if (copy.rows() !== rows) throw new CommandRefused(`${name} has ${copy.rows()} rows, and ${rows} were backed up.`);
}
