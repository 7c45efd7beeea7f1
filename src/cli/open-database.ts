import { CommandRefused } from '#cli/command-refused.ts';
import type { Environment } from '#cli/environment.ts';
import { publishBuiltInForms } from '#desk/forms/publish-built-in-forms.ts';
import { installQueues } from '#jobs/install-queues.ts';
import { type Database, openDatabase } from '#store/database/database.ts';
import { newId } from '#store/database/ids.ts';
import { migrate, schemaState } from '#store/database/migrate.ts';
import { EmbeddedFailure } from '#store/embedded/failures.ts';
import { adoptOrStart } from '#store/embedded/start-embedded.ts';

/** A command's database: the operator's, or the embedded one, which is reused if it runs and started if not. */
export async function locateDatabase({
  databaseUrl,
  dataFolder,
}: Environment): Promise<{ url: string; stop(): Promise<void> }> {
  if (databaseUrl !== null) return { url: databaseUrl, stop: async () => undefined };
  return adoptOrStart(dataFolder).catch((error) => {
    throw error instanceof EmbeddedFailure ? new CommandRefused(error.message) : error;
  });
}

/** Throws if the database's version differs from this program's, naming the command that fixes it. */
export async function requireCurrentSchema(url: string): Promise<void> {
  const state = await withDatabase(url, schemaState);
  if (state === 'older') throw new CommandRefused('The database is older than this version. Run: npx belfry migrate');
  if (state === 'newer')
    throw new CommandRefused(
      'The database is newer than this version. Install the version that created it, or restore an older backup.',
    );
}

/** Migrates the schema, the data of older desks, and the job queue to this version. */
export async function migrateDatabase(url: string): Promise<string[]> {
  const applied = await withDatabase(url, migrate);
  await withDatabase(url, giveForms);
  await installQueues(url);
  return applied;
}

function giveForms(db: Database): Promise<void> {
  const at = new Date().toISOString();
  return db.transaction().execute((trx) => publishBuiltInForms(trx, { newId, at }));
}

async function withDatabase<T>(url: string, work: (db: Database) => Promise<T>): Promise<T> {
  const db = openDatabase({ url, connectionsMax: 2 });
  try {
    return await work(db);
  } finally {
    await db.destroy();
  }
}
