import { resolve } from 'node:path';
import { misused, readArguments } from '#cli/arguments.ts';
import { decryptWith } from '#cli/backup/encryption.ts';
import { loadBackup, type Restored, readSecret } from '#cli/backup/load-backup.ts';
import { type Manifest, readManifest } from '#cli/backup/manifest.ts';
import {
  discardWaiting,
  printLetters,
  quarantineDatabase,
  releaseDatabase,
  tellQuarantine,
} from '#cli/backup/quarantine.ts';
import { verifyBackup } from '#cli/backup/verify-backup.ts';
import { CommandRefused } from '#cli/command-refused.ts';
import type { Environment } from '#cli/environment.ts';
import { forTerminal } from '#cli/error-text.ts';
import { savedSecrets } from '#cli/secrets.ts';
import { reachDatabase, withDatabase, withHandle } from '#cli/with-database.ts';
import { withWorld } from '#cli/with-world.ts';
import { findHistoryKey } from '#desk/history/open-key.ts';
import { proveHistory } from '#desk/history/prove-history.ts';
import { stateOfMigrations } from '#store/database/migrate.ts';

const usage =
  'restore DIR [--quarantine] [--identity FILE] | restore --quarantine | restore --letters | restore --release [--discard-letters]';

/** Restores a backup into an empty database, or starts or ends the quarantine of a restored one. */
export async function run(args: string[], environment: Environment): Promise<number> {
  const options = {
    quarantine: { type: 'boolean' },
    release: { type: 'boolean' },
    letters: { type: 'boolean' },
    'discard-letters': { type: 'boolean' },
    identity: { type: 'string' },
  } as const;
  const { values, positionals } = readArguments(usage, { args, options, allowPositionals: true as const });
  const [folder, ...others] = positionals;
  const { quarantine = false, release = false, letters = false, identity = null } = values;
  const discards = values['discard-letters'] ?? false;
  const ways = [quarantine || folder !== undefined, release, letters].filter(Boolean);
  if (others.length > 0 || ways.length > 1 || (discards && !release))
    throw misused('Give one folder, --letters, or --release.', usage);
  if (letters) return withDatabase(environment, printLetters);
  if (discards) await withWorld(environment, discardWaiting);
  if (release) return withDatabase(environment, releaseDatabase);
  if (folder) return restore(resolve(folder), environment, { quarantine, identity });
  if (!quarantine) throw misused('Give one folder.', usage);
  return withDatabase(environment, quarantineDatabase);
}

/** Fills an empty database, and verifies every ticket against its history. */
async function restore(
  folder: string,
  environment: Environment,
  { quarantine, identity }: { quarantine: boolean; identity: string | null },
): Promise<number> {
  const manifest = await readManifest(folder);
  refuseUnknownBackup(manifest);
  const decrypt = decryptWith(identity, manifest);
  const wrong = await verifyBackup(folder, manifest, decrypt);
  if (wrong.length > 0) throw new CommandRefused(`The backup is damaged, so nothing was changed.\n${wrong.join('\n')}`);
  const { url, stop } = await reachDatabase(environment, { mayMake: true });
  try {
    const backup = { folder, manifest, decrypt };
    await loadBackup(backup, { url, environment, quarantine });
    tell(manifest);
    await tellQuarantine(url);
    return await prove(url, await secretsOf(backup, environment));
  } finally {
    await stop();
  }
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

function tell({ takenAt, tables, files }: Manifest): void {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  process.stdout.write(`Restored as of ${takenAt}: ${rows} rows, ${files.count} files.\n`);
  if (!files.included)
    process.stdout.write('The backup is of the database alone: BELFRY_STORAGE must hold the files that it names.\n');
}

/** The backup's secrets come first, because they decrypt its history key, which stays encrypted as it was. */
async function secretsOf(backup: Restored, environment: Environment): Promise<string[]> {
  const saved = (await readSecret(backup))?.split(',') ?? [];
  const secrets = [...saved, ...(environment.secrets ?? (await savedSecrets(environment.dataFolder)) ?? [])];
  return secrets.length > 0 ? secrets : ['no secret'];
}

async function prove(url: string, secrets: string[]): Promise<number> {
  const { tickets, broken } = await withHandle(url, async (db) => proveHistory(db, await findHistoryKey(db, secrets)));
  for (const line of broken) process.stderr.write(`belfry: ${forTerminal(line)}\n`);
  const outcome =
    broken.length === 0 ? 'every row equals its history' : `${broken.length} things do not equal their history`;
  process.stdout.write(`${tickets} tickets replayed, ${outcome}.\n`);
  return broken.length === 0 ? 0 : 1;
}
