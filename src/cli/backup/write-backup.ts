import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { encryptTo, type Pass } from '#cli/backup/encryption.ts';
import {
  type Manifest,
  measured,
  secretPath,
  type TableInBackup,
  tablePath,
  writeManifest,
} from '#cli/backup/manifest.ts';
import { type FilesSource, writeFiles } from '#cli/backup/write-files.ts';
import { type BackupTable, openSnapshot, type Snapshot } from '#store/backup/backup-tables.ts';
import type { Installation } from '#store/database/installation.ts';

interface BackupSource extends FilesSource {
  installation: Installation | null;
  /** In the form of BELFRY_SECRET; null if the desk has none yet. */
  secrets: string[] | null;
  databaseOnly: boolean;
}

/** `copied` counts the files that were not taken over from the previous backup. */
export interface Written {
  manifest: Manifest;
  copied: number;
}

/**
 * Writes database, files and secret as one consistent set into an empty folder: first the database, then the files that it refers
 * to.
 */
export async function writeBackup(source: BackupSource, folder: string): Promise<Written> {
  const snapshot = await openSnapshot(source.url);
  const { encryptedTo, installation } = source;
  const encrypt = encryptTo(encryptedTo);
  try {
    await mkdir(`${folder}/tables`, { mode: 0o700 });
    const tables: TableInBackup[] = [];
    for (const table of snapshot.tables)
      tables.push(await writeTable(snapshot, table, tablePath(folder, table.name, source), encrypt));
    const { migrations, takenAt } = snapshot;
    const sequences = await snapshot.sequences();
    const { files, copied } = source.databaseOnly ? noFiles : await writeFiles(snapshot, source, folder, encrypt);
    const secret = await writeSecrets(source, folder, encrypt);
    const manifest: Manifest = {
      format: 2,
      takenAt,
      migrations,
      installation,
      encryptedTo,
      tables,
      sequences,
      files,
      secret,
    };
    await writeManifest(folder, manifest);
    return { manifest, copied };
  } finally {
    await snapshot.close();
  }
}

const noFiles = { files: { count: 0, bytes: 0, missing: [], included: false, list: null }, copied: 0 };

/** Base64 mail compresses little at any level. */
const effort = { level: 3 };

async function writeTable(snapshot: Snapshot, table: BackupTable, path: string, encrypt: Pass): Promise<TableInBackup> {
  const { stream, rows } = snapshot.copyOut(table);
  const measure = measured();
  const file = createWriteStream(path, { mode: 0o600, flush: true });
  await pipeline(stream, createGzip(effort), encrypt, measure.pass, file);
  return { name: table.name, columns: table.columns, rows: rows(), ...measure.result() };
}

async function writeSecrets(source: BackupSource, folder: string, encrypt: Pass): Promise<boolean> {
  const { secrets } = source;
  if (secrets === null) return false;
  const text = async function* () {
    yield Buffer.from(`${secrets.join(',')}\n`);
  };
  await pipeline(text, encrypt, createWriteStream(secretPath(folder, source), { mode: 0o600, flush: true }));
  return true;
}
