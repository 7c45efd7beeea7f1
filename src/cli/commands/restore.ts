import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { readFolder } from '#cli/backup/folder.ts';
import {
  filesFolder,
  listStoredFiles,
  type Manifest,
  measureStream,
  readManifest,
  secretPath,
  type TableInBackup,
  tablePath,
} from '#cli/backup/manifest.ts';
import { copyFile } from '#cli/backup/write-backup.ts';
import { CommandRefused } from '#cli/command-refused.ts';
import type { Environment } from '#cli/environment.ts';
import { savedSecrets, saveSecret } from '#cli/secrets.ts';
import { openStorage } from '#cli/storage.ts';
import { migrateDatabase, reachDatabase, withHandle } from '#cli/with-database.ts';
import { findHistoryKey } from '#desk/history/open-key.ts';
import { proveHistory } from '#desk/history/prove-history.ts';
import { firstFilledTable, type Load, openLoad } from '#store/backup/backup-tables.ts';
import { saveLastBackup } from '#store/backup/last-backup.ts';
import { appliedMigrations, migrateAs, stateOfMigrations } from '#store/database/migrate.ts';
import { type FileStorage, openFolderStorage } from '#store/files/file-storage.ts';

/** Restores a backup into an empty database, and verifies every ticket against its history. */
export async function run(args: string[], environment: Environment): Promise<number> {
  const folder = readFolder(args, 'restore DIR');
  const manifest = await readManifest(folder);
  refuseUnknownBackup(manifest);
  const wrong = await verifyBackup(folder, manifest);
  if (wrong.length > 0) throw new CommandRefused(`The backup is damaged, so nothing was changed.\n${wrong.join('\n')}`);
  const { url, stop } = await reachDatabase(environment, { mayMake: true });
  try {
    await bringBack(url, folder, manifest, environment);
    return await prove(url, await secretsOf(folder, manifest, environment));
  } finally {
    await stop();
  }
}

/** Reads a whole backup before it is restored, and returns its errors, one per line. */
async function verifyBackup(folder: string, manifest: Manifest): Promise<string[]> {
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

function refuseUnknownBackup({ migrations }: Manifest): void {
  const state = stateOfMigrations(migrations);
  if (state === 'newer')
    throw new CommandRefused('The backup is of a newer version. Install that version, or a newer one.');
  if (state === 'unreleased')
    throw new CommandRefused(
      'A development build made this backup before the first release. Only that build can restore it.',
    );
}

async function bringBack(url: string, folder: string, manifest: Manifest, environment: Environment): Promise<void> {
  await requireEmpty(url, manifest);
  await withHandle(url, (db) => migrateAs(db, manifest.migrations));
  await loadFiles(folder, openStorage(environment.storage));
  await bringSecretBack(folder, manifest, environment);
  await loadTables(url, folder, manifest);
  await migrateDatabase(url);
  await withHandle(url, (db) => saveLastBackup(db, manifest.takenAt));
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
  process.stdout.write(`Restored as of ${manifest.takenAt}: ${rows} rows, ${manifest.files.count} files.\n`);
}

/** Restores the files. They come before the rows that refer to them; unreferenced files are harmless. */
async function loadFiles(folder: string, storage: FileStorage): Promise<void> {
  const from = openFolderStorage(filesFolder(folder));
  for await (const { sha256, path } of listStoredFiles(filesFolder(folder)))
    if ((await copyFile(from, storage, sha256)) === null)
      throw new CommandRefused(`${path} changed while it was read.`);
}

/** Fills an empty database of the backup's version, completely or not at all. */
async function loadTables(url: string, folder: string, manifest: Manifest): Promise<void> {
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

async function requireEmpty(url: string, { migrations }: Manifest): Promise<void> {
  const filled = await firstFilledTable(url);
  if (filled) throw new CommandRefused(`The database is not empty: ${filled} has rows. Use an empty one.`);
  const applied = await withHandle(url, appliedMigrations);
  if (applied.some((name) => !migrations.includes(name)))
    throw new CommandRefused('The database has tables of another version than the backup. Use one without tables.');
}

/** The demonstration has its secret in the data folder. A desk gets its secret from the operator. */
async function bringSecretBack(folder: string, { secret, installation }: Manifest, environment: Environment) {
  if (!secret) return;
  const saved = (await readFile(secretPath(folder), 'utf8')).trim();
  if (environment.secrets?.includes(saved.split(',')[0]!)) return;
  if (installation === 'demonstration' && environment.secrets === null) await saveSecret(environment.dataFolder, saved);
  else
    process.stdout.write(
      `Set BELFRY_SECRET to what ${secretPath(folder)} says: else links in mails that were sent are no longer known.\n`,
    );
}

/** The backup's secrets come first, because they decrypt its history key, which stays encrypted as it was. */
async function secretsOf(folder: string, { secret }: Manifest, environment: Environment): Promise<string[]> {
  const saved = secret ? (await readFile(secretPath(folder), 'utf8')).trim().split(',') : [];
  const secrets = [...saved, ...(environment.secrets ?? (await savedSecrets(environment.dataFolder)) ?? [])];
  return secrets.length > 0 ? secrets : ['no secret'];
}

async function prove(url: string, secrets: string[]): Promise<number> {
  const { tickets, broken } = await withHandle(url, async (db) => proveHistory(db, await findHistoryKey(db, secrets)));
  for (const line of broken) process.stderr.write(`belfry: ${line}\n`);
  const outcome =
    broken.length === 0 ? 'every row equals its history' : `${broken.length} things do not equal their history`;
  process.stdout.write(`${tickets} tickets replayed, ${outcome}.\n`);
  return broken.length === 0 ? 0 : 1;
}
