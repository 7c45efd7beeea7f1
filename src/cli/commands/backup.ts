import { fillFolder, readFolder } from '#cli/backup/folder.ts';
import type { Manifest } from '#cli/backup/manifest.ts';
import { writeBackup } from '#cli/backup/write-backup.ts';
import { CommandRefused } from '#cli/command-refused.ts';
import type { Environment } from '#cli/environment.ts';
import { savedSecrets } from '#cli/secrets.ts';
import { openStorage } from '#cli/storage.ts';
import { reachDatabase, refuseUnknownSchema, withHandle } from '#cli/with-database.ts';
import { saveLastBackup } from '#store/backup/last-backup.ts';
import { readInstallation } from '#store/database/installation.ts';
import { isMigrated } from '#store/database/migrate.ts';

/**
 * Saves database, files and secret as one consistent set, even while the desk runs. Also works on an older database, for a backup
 * before migration.
 */
export async function run(args: string[], environment: Environment): Promise<number> {
  const folder = readFolder(args, 'backup DIR');
  const { url, stop } = await reachDatabase(environment);
  try {
    await refuseUnknownSchema(url);
    if (!(await withHandle(url, isMigrated)))
      throw new CommandRefused('The database is empty: there is nothing to back up.');
    const installation = await withHandle(url, readInstallation);
    const secrets = environment.secrets ?? (await savedSecrets(environment.dataFolder));
    const source = { url, installation, secrets, storage: openStorage(environment.storage) };
    const manifest = await fillFolder(folder, (beside) => writeBackup(source, beside));
    await recordBackup(url, manifest);
    return tell(folder, manifest);
  } finally {
    await stop();
  }
}

/** Health compares it with BELFRY_BACKUP_HOURS. A standby can be backed up, but saves nothing. */
async function recordBackup(url: string, { takenAt }: Manifest): Promise<void> {
  await withHandle(url, (db) => saveLastBackup(db, takenAt)).catch((error: Error) => {
    process.stderr.write(`belfry: The backup is complete, but its date could not be recorded: ${error.message}\n`);
  });
}

function tell(folder: string, { takenAt, tables, files, secret }: Manifest): number {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  process.stdout.write(
    `Saved in ${folder}, as of ${takenAt}: ${rows} rows of ${tables.length} tables, ${files.count} files`,
  );
  process.stdout.write(secret ? ', and the secret. Guard it as the desk itself.\n' : '.\n');
  if (!secret) process.stderr.write('belfry: There is no secret to back up: BELFRY_SECRET is not set.\n');
  for (const sha256 of files.missing)
    process.stderr.write(`belfry: File ${sha256} is not in the storage, or damaged there.\n`);
  return files.missing.length === 0 ? 0 : 1;
}
