import { CommandRefused } from '#cli/command-refused.ts';
import type { Environment } from '#cli/environment.ts';
import { installQueues } from '#jobs/install-queues.ts';
import { type Database, openDatabase } from '#store/database/database.ts';
import { migrate, schemaState } from '#store/database/migrate.ts';
import { EmbeddedFailure } from '#store/embedded/failures.ts';
import { startEmbedded } from '#store/embedded/start-embedded.ts';

/** A command's database: the operator's, or the embedded one, which is reused if it runs and started if not. */
export async function locateDatabase({
  databaseUrl,
  dataFolder,
}: Environment): Promise<{ url: string; stop(): Promise<void> }> {
  if (databaseUrl !== null) return { url: databaseUrl, stop: async () => undefined };
  return startEmbedded(dataFolder).catch((error) => {
    throw error instanceof EmbeddedFailure ? new CommandRefused(error.message) : error;
  });
}

/** Throws if the database is not of this version, and says what to do. */
export async function requireCurrentSchema(url: string): Promise<void> {
  const state = await withDatabase(url, schemaState);
  if (state === 'older') throw new CommandRefused('The database is older than this version. Run: npx belfry migrate');
  if (state === 'newer')
    throw new CommandRefused(
      'The database is newer than this version. Install the version that created it, or restore an older backup.',
    );
  if (state === 'unreleased')
    throw new CommandRefused(
      'A development build made this database before the first release, and it cannot be upgraded. ' +
        'Name an empty database in DATABASE_URL, or an empty folder in BELFRY_DATA. Only that build can read the old one.',
    );
}

/** Throws if `migrate` cannot bring the database to this version. */
export async function refuseUnknownSchema(url: string): Promise<void> {
  if ((await withDatabase(url, schemaState)) !== 'older') await requireCurrentSchema(url);
}

/** Migrates the schema and the job queue to this version. */
export async function migrateDatabase(url: string): Promise<string[]> {
  const applied = await withDatabase(url, migrate);
  await installQueues(url);
  return applied;
}

async function withDatabase<T>(url: string, work: (db: Database) => Promise<T>): Promise<T> {
  const db = openDatabase({ url, connectionsMax: 2 });
  try {
    return await work(db);
  } finally {
    await db.destroy();
  }
}
