import { access } from 'node:fs/promises';
import { resolve } from 'node:path';
import { misused, readArguments } from '#cli/arguments.ts';
import { decryptWith, encryptTo, tryEncryption } from '#cli/backup/encryption.ts';
import { fillFolder } from '#cli/backup/folder.ts';
import { type Manifest, readManifest } from '#cli/backup/manifest.ts';
import { type FoundBackup, listBeside, prune } from '#cli/backup/other-backups.ts';
import { verifyBackup } from '#cli/backup/verify-backup.ts';
import { type Written, writeBackup } from '#cli/backup/write-backup.ts';
import { CommandRefused } from '#cli/command-refused.ts';
import type { Environment } from '#cli/environment.ts';
import { savedSecrets } from '#cli/secrets.ts';
import { openStorage } from '#cli/storage.ts';
import { reachDatabase, refuseUnknownSchema, withHandle } from '#cli/with-database.ts';
import { saveLastBackup } from '#store/backup/last-backup.ts';
import { readInstallation } from '#store/database/installation.ts';
import { isMigrated } from '#store/database/migrate.ts';

const usage =
  'backup DIR [--database-only] [--full] [--recipient age1…] [--keep N] | backup verify DIR [--identity FILE]';

const options = {
  'database-only': { type: 'boolean' },
  full: { type: 'boolean' },
  recipient: { type: 'string', multiple: true },
  keep: { type: 'string' },
  identity: { type: 'string' },
} as const;

/** Saves a backup, or verifies one. */
export async function run(args: string[], environment: Environment): Promise<number> {
  const { values, positionals } = readArguments(usage, { args, options, allowPositionals: true as const });
  const isVerified = positionals[0] === 'verify';
  const [folder, ...others] = isVerified ? positionals.slice(1) : positionals;
  if (!folder || others.length > 0) throw misused('Give one folder.', usage);
  const { identity = null, recipient: encryptedTo = [], keep = null } = values;
  if (isVerified) return verify(resolve(folder), identity);
  if (identity !== null) throw misused('--identity reads a backup. Use --recipient to encrypt one.', usage);
  if (keep !== null && !/^[1-9]\d{0,4}$/.test(keep)) throw misused('--keep is a number of backups, such as 7.', usage);
  const { 'database-only': databaseOnly = false, full = false } = values;
  const order = { databaseOnly, full, encryptedTo, keep: keep === null ? null : Number(keep) };
  return save(resolve(folder), environment, order);
}

interface Order {
  databaseOnly: boolean;
  full: boolean;
  encryptedTo: string[];
  keep: number | null;
}

/**
 * Saves database, files and secret as one consistent set, even while the desk runs. Also works on an older database, for a backup
 * before migration.
 */
async function save(folder: string, environment: Environment, order: Order): Promise<number> {
  const { encryptedTo, databaseOnly, full, keep } = order;
  await tryEncryption(encryptTo(encryptedTo));
  const { url, stop } = await reachDatabase(environment);
  try {
    await refuseUnknownSchema(url);
    if (!(await withHandle(url, isMigrated)))
      throw new CommandRefused('The database is empty: there is nothing to back up.');
    const installation = await withHandle(url, readInstallation);
    const secrets = environment.secrets ?? (await savedSecrets(environment.dataFolder));
    const previous = full ? null : await findPrevious(folder, encryptedTo);
    const storage = openStorage(environment.storage);
    const source = { url, installation, secrets, storage, encryptedTo, databaseOnly, previous };
    const written = await fillFolder(folder, (beside) => writeBackup(source, beside));
    await recordBackup(url, written.manifest);
    const code = tell(folder, written, previous);
    if (code === 0 && keep !== null)
      for (const old of await prune(folder, keep)) process.stdout.write(`Deleted ${old}.\n`);
    return code;
  } finally {
    await stop();
  }
}

/** The newest backup beside the new one whose files can be taken over. */
async function findPrevious(folder: string, encryptedTo: string[]): Promise<FoundBackup | null> {
  const keys = encryptedTo.join();
  const backups = await listBeside(folder);
  return (
    backups.find(
      ({ manifest }) => manifest.format === 2 && manifest.files.included && manifest.encryptedTo.join() === keys,
    ) ?? null
  );
}

/** Health compares it with BELFRY_BACKUP_HOURS. A standby can be backed up, but saves nothing. */
async function recordBackup(url: string, { takenAt }: Manifest): Promise<void> {
  await withHandle(url, (db) => saveLastBackup(db, takenAt)).catch((error: Error) => {
    process.stderr.write(`belfry: The backup is complete, but its date could not be recorded: ${error.message}\n`);
  });
}

function tell(folder: string, { manifest, copied }: Written, previous: FoundBackup | null): number {
  const { takenAt, tables, files, secret, encryptedTo } = manifest;
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const isNew = previous && files.included ? ` (${copied} new since ${previous.folder})` : '';
  const parts = [
    `${rows} rows of ${tables.length} tables`,
    files.included ? `${files.count} files${isNew}` : 'no files',
    ...(secret ? ['and the secret'] : []),
  ];
  const guard = encryptedTo.length > 0 ? ' Encrypted.' : secret ? ' Guard it as the desk itself.' : '';
  process.stdout.write(`Saved in ${folder}, as of ${takenAt}: ${parts.join(', ')}.${guard}\n`);
  if (!secret) process.stderr.write('belfry: There is no secret to back up: BELFRY_SECRET is not set.\n');
  for (const sha256 of files.missing)
    process.stderr.write(`belfry: File ${sha256} is not in the storage, or damaged there.\n`);
  return files.missing.length === 0 ? 0 : 1;
}

/** Reads a backup without a database. Without its private key, only the stored bytes of an encrypted one are checked. */
async function verify(folder: string, identity: string | null): Promise<number> {
  if (identity !== null)
    await access(identity).catch(() => {
      throw new CommandRefused(`The private key ${identity} cannot be read.`);
    });
  const manifest = await readManifest(folder);
  const isClosed = manifest.encryptedTo.length > 0 && identity === null;
  const wrong = await verifyBackup(folder, manifest, isClosed ? null : decryptWith(identity, manifest));
  for (const line of wrong) process.stderr.write(`belfry: ${line}\n`);
  for (const sha256 of manifest.files.missing)
    process.stderr.write(`belfry: File ${sha256} was missing when the backup was made.\n`);
  if (wrong.length > 0) return 1;
  const what = isClosed
    ? 'all bytes are as they were saved; the rows were not read (--identity)'
    : 'it can be restored';
  process.stdout.write(`The backup of ${manifest.takenAt} is whole: ${what}.\n`);
  return 0;
}
