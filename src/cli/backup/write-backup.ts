import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import {
  filesFolder,
  type Manifest,
  measured,
  secretPath,
  type TableInBackup,
  tablePath,
  writeManifest,
} from '#cli/backup/manifest.ts';
import { withHandle } from '#cli/with-database.ts';
import { type BackupTable, openSnapshot, type Snapshot } from '#store/backup/backup-tables.ts';
import type { Installation } from '#store/database/installation.ts';
import { type FileStorage, openFolderStorage } from '#store/files/file-storage.ts';
import { listNamedHashes } from '#store/files/files.ts';

interface BackupSource {
  url: string;
  storage: FileStorage;
  installation: Installation | null;
  /** In the form of BELFRY_SECRET; null if the desk has none yet. */
  secrets: string[] | null;
}

/**
 * Writes database, files and secret as one consistent set into an empty folder: first the database, then the files that it refers
 * to.
 */
export async function writeBackup(source: BackupSource, folder: string): Promise<Manifest> {
  const snapshot = await openSnapshot(source.url);
  try {
    await mkdir(filesFolder(folder), { mode: 0o700 });
    await mkdir(`${folder}/tables`, { mode: 0o700 });
    const tables: TableInBackup[] = [];
    for (const table of snapshot.tables) tables.push(await writeTable(snapshot, table, folder));
    const { migrations, takenAt } = snapshot;
    const manifest: Manifest = {
      format: 1,
      takenAt,
      migrations,
      installation: source.installation,
      tables,
      sequences: await snapshot.sequences(),
      files: await copyFiles(snapshot, source, folder),
      secret: await writeSecrets(source, folder),
    };
    await writeManifest(folder, manifest);
    return manifest;
  } finally {
    await snapshot.close();
  }
}

/** Base64 mail compresses little at any level. */
const effort = { level: 3 };

async function writeTable(snapshot: Snapshot, table: BackupTable, folder: string): Promise<TableInBackup> {
  const { stream, rows } = snapshot.copyOut(table);
  const measure = measured();
  const file = createWriteStream(tablePath(folder, table.name), { mode: 0o600, flush: true });
  await pipeline(stream, createGzip(effort), measure.pass, file);
  return { name: table.name, columns: table.columns, rows: rows(), ...measure.result() };
}

/** A file is stored before a row refers to it, and never changes. If no row refers to it any more, it may be gone. */
async function copyFiles(
  snapshot: Snapshot,
  { url, storage }: BackupSource,
  folder: string,
): Promise<Manifest['files']> {
  const to = openFolderStorage(filesFolder(folder));
  const files: Manifest['files'] = { count: 0, bytes: 0, missing: [] };
  for await (const sha256 of snapshot.fileHashes()) {
    const bytes = await copyFile(storage, to, sha256);
    if (bytes === null) files.missing.push(sha256);
    else Object.assign(files, { count: files.count + 1, bytes: files.bytes + bytes });
  }
  if (files.missing.length === 0) return files;
  return { ...files, missing: await withHandle(url, (db) => listNamedHashes(db, files.missing)) };
}

/** Returns the size. Null if the file is missing, or its content does not match its name. */
export async function copyFile(from: FileStorage, to: FileStorage, sha256: string): Promise<number | null> {
  const content = await from.get(sha256).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    return null;
  });
  if (content === null) return null;
  const saved = await to.put(content);
  if (saved === sha256) return content.length;
  await to.remove(saved);
  return null;
}

async function writeSecrets({ secrets }: BackupSource, folder: string): Promise<boolean> {
  if (secrets === null) return false;
  await writeFile(secretPath(folder), `${secrets.join(',')}\n`, { mode: 0o600, flush: true });
  return true;
}
