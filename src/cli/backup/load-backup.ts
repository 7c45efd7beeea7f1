import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type { Pass } from '#cli/backup/encryption.ts';
import { filePath, readFileList } from '#cli/backup/file-list.ts';
import { type Manifest, secretBytesMax, secretPath, type TableInBackup, tablePath } from '#cli/backup/manifest.ts';
import { readPart, readWhole } from '#cli/backup/part.ts';
import { quarantineAll } from '#cli/backup/quarantine.ts';
import { CommandRefused } from '#cli/command-refused.ts';
import type { Environment } from '#cli/environment.ts';
import { saveSecret } from '#cli/secrets.ts';
import { openStorage } from '#cli/storage.ts';
import { migrateDatabase, withHandle } from '#cli/with-database.ts';
import { firstFilledTable, isRowRefused, type Load, openLoad } from '#store/backup/backup-tables.ts';
import { saveLastBackup } from '#store/backup/last-backup.ts';
import { appliedMigrations, migrateAs } from '#store/database/migrate.ts';
import type { FileStorage } from '#store/files/file-storage.ts';

export interface Restored {
  folder: string;
  manifest: Manifest;
  decrypt: Pass;
}

/** Fills an empty database and the storage, in the order in which nothing refers to something that is not there yet. */
export async function loadBackup(
  backup: Restored,
  { url, environment, quarantine }: { url: string; environment: Environment; quarantine: boolean },
): Promise<void> {
  const { manifest } = backup;
  await requireEmpty(url, manifest);
  await withHandle(url, (db) => migrateAs(db, manifest.migrations));
  // Before the rows, so that no running process sees them without it.
  if (quarantine) await withHandle(url, quarantineAll);
  await loadFiles(backup, openStorage(environment.storage));
  await loadSecret(backup, environment);
  await loadTables(url, backup);
  await migrateDatabase(url);
  await withHandle(url, (db) => saveLastBackup(db, manifest.takenAt));
}

/** The files come before the rows that refer to them; unreferenced files are harmless. */
async function loadFiles({ folder, manifest, decrypt }: Restored, storage: FileStorage): Promise<void> {
  for await (const { sha256 } of readFileList(folder, manifest)) {
    if (await storage.has(sha256)) continue;
    const path = filePath(folder, sha256, manifest);
    const saved = await storage.put(await buffer(decrypt(readPart(path))));
    if (saved !== sha256) throw new CommandRefused(`The content of ${path} is not that of its name.`);
  }
}

/** Fills an empty database of the backup's version, completely or not at all. */
async function loadTables(url: string, backup: Restored): Promise<void> {
  const load = await openLoad(url);
  try {
    const tables = inLoadOrder(load, backup.manifest);
    for (const table of tables) await loadTable(load, backup, table);
    for (const sequence of backup.manifest.sequences) await load.setSequence(sequence);
    await load.commit();
  } catch (error) {
    if (!isRowRefused(error)) throw error;
    throw new CommandRefused(`The database refuses the rows of the backup, so none was loaded: ${error.message}.`);
  } finally {
    await load.close();
  }
}

/** The tables of a backup, which are all those of its version with all their columns. */
function inLoadOrder(load: Load, { tables }: Manifest): TableInBackup[] {
  const given = new Map(tables.map((table) => [table.name, table]));
  const known = new Set(load.tables.map(({ name }) => name));
  const unknown = tables.find(({ name }) => !known.has(name));
  if (unknown) throw new CommandRefused(`The backup has a table ${unknown.name} that its version does not have.`);
  return load.tables.map(({ name, columns }) => {
    const table = given.get(name);
    if (!table) throw new CommandRefused(`The backup lacks the table ${name}.`);
    if (table.columns.toSorted().join() !== columns.toSorted().join())
      throw new CommandRefused(`The table ${name} of the backup does not have the columns of its version.`);
    return table;
  });
}

async function loadTable(load: Load, { folder, manifest, decrypt }: Restored, table: TableInBackup): Promise<void> {
  const { name, columns, rows } = table;
  const copy = load.copyIn(name, columns);
  await pipeline(readPart(tablePath(folder, name, manifest)), decrypt, createGunzip(), copy.stream);
  if (copy.rows() !== rows) throw new CommandRefused(`${name} has ${copy.rows()} rows, and ${rows} were backed up.`);
}

async function requireEmpty(url: string, { migrations }: Manifest): Promise<void> {
  const filled = await firstFilledTable(url);
  if (filled) throw new CommandRefused(`The database is not empty: ${filled} has rows. Use an empty one.`);
  const applied = await withHandle(url, appliedMigrations);
  if (applied.some((name) => !migrations.includes(name)))
    throw new CommandRefused('The database has tables of another version than the backup. Use one without tables.');
}

/** The demonstration has its secret in the data folder. A desk gets its secret from the operator. */
async function loadSecret(backup: Restored, environment: Environment): Promise<void> {
  const saved = await readSecret(backup);
  if (saved === null || environment.secrets?.includes(saved.split(',')[0]!)) return;
  const { folder, manifest } = backup;
  const path = secretPath(folder, manifest);
  if (manifest.installation === 'demonstration' && environment.secrets === null)
    await saveSecret(environment.dataFolder, saved);
  else
    process.stdout.write(
      `Set BELFRY_SECRET to what ${path} says${manifest.encryptedTo.length > 0 ? ' (age --decrypt)' : ''}: else links in mails that were sent are no longer known.\n`,
    );
}

/** In the form of BELFRY_SECRET; null if the backup has none. */
export async function readSecret({ folder, manifest, decrypt }: Restored): Promise<string | null> {
  if (!manifest.secret) return null;
  return (await readWhole(decrypt(readPart(secretPath(folder, manifest))), secretBytesMax)).trim();
}
