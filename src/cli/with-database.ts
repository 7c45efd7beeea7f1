import { CommandRefused } from '#cli/command-refused.ts';
import type { Environment } from '#cli/environment.ts';
import { errorText } from '#cli/error-text.ts';
import { installQueues } from '#jobs/install-queues.ts';
import { missingLanguages, unpreparedLanguages } from '#store/database/added-languages.ts';
import { type Database, openDatabase } from '#store/database/database.ts';
import { readServer, serverVersionMin } from '#store/database/installation.ts';
import { appliedMigrations, mayRunOn, migrate, schemaState, whileNobodyMigrates } from '#store/database/migrate.ts';
import { EmbeddedFailure } from '#store/embedded/failures.ts';
import { hasCluster } from '#store/embedded/place.ts';
import { startEmbedded } from '#store/embedded/start-embedded.ts';

interface Reached {
  url: string;
  stop(): Promise<void>;
}

/** Runs a command on a database of this version, and leaves the database as it was: running or stopped. */
export async function withDatabase<T>(
  environment: Environment,
  work: (db: Database, url: string) => Promise<T>,
): Promise<T> {
  const { url, stop } = await reachDatabase(environment);
  try {
    await requireCurrentSchema(url);
    return await withHandle(url, (db) => work(db, url));
  } finally {
    await stop();
  }
}

/** Finds the database and tests the connection. Only a restore may create an embedded one. */
export async function reachDatabase(environment: Environment, { mayMake = false } = {}): Promise<Reached> {
  if (!mayMake && !hasDatabase(environment))
    throw new CommandRefused(
      `There is no desk in ${environment.dataFolder} yet. Start one (npm start), or set its database in DATABASE_URL.`,
    );
  const { url, stop } = await locateDatabase(environment);
  try {
    await withHandle(url, requireServer);
    return { url, stop };
  } catch (error) {
    await stop();
    throw databaseRefused(error);
  }
}

export function hasDatabase({ databaseUrl, dataFolder }: Environment): boolean {
  return databaseUrl !== null || hasCluster(dataFolder);
}

export async function withHandle<T>(url: string, work: (db: Database) => Promise<T>): Promise<T> {
  const db = openDatabase({ url, connectionsMax: 2 });
  try {
    return await work(db);
  } finally {
    await db.destroy();
  }
}

/** A command's database: the operator's, or the embedded one, which is reused if it runs and started if not. */
async function locateDatabase({
  databaseUrl,
  dataFolder,
}: Environment): Promise<{ url: string; stop(): Promise<void> }> {
  if (databaseUrl !== null) return { url: databaseUrl, stop: async () => undefined };
  return startEmbedded(dataFolder).catch((error) => {
    throw error instanceof EmbeddedFailure ? new CommandRefused(error.message) : error;
  });
}

/** Throws if the server is too old, or if the database cannot hold every character that a mail can have. */
async function requireServer(db: Database): Promise<void> {
  const { version, encoding } = await readServer(db);
  if (version < serverVersionMin)
    throw new CommandRefused(
      `PostgreSQL ${version} is too old. Belfry needs ${serverVersionMin} or newer, and is tested on 18.`,
    );
  if (encoding !== 'UTF8')
    throw new CommandRefused(
      `The database has the encoding ${encoding}, in which not every character can be saved. ` +
        'Create one with createdb --encoding UTF8 --template template0, and name it in DATABASE_URL.',
    );
}

/** Throws if the database is not of this version, and says what to do. */
export async function requireCurrentSchema(url: string): Promise<void> {
  const state = await withHandle(url, schemaState).catch((error) => {
    throw databaseRefused(error);
  });
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
  const [missing] = await withHandle(url, missingLanguages);
  if (missing !== undefined)
    throw new CommandRefused(
      `This database has texts in the language “${missing}”, but the folder src/locales/${missing} is missing. Put it back, and build the pages.`,
    );
}

/** Throws if no process of this version can run on the database. During an update the database is newer than the last version. */
export async function requireRunnableSchema(url: string): Promise<void> {
  const isRunnable = async (db: Database) => {
    await requireServer(db);
    return (
      mayRunOn(await appliedMigrations(db)) &&
      (await unpreparedLanguages(db)).length === 0 &&
      (await missingLanguages(db)).length === 0
    );
  };
  const runs = await withHandle(url, isRunnable).catch((error) => {
    throw databaseRefused(error);
  });
  if (!runs) await requireCurrentSchema(url);
}

/** Throws if `migrate` cannot bring the database to this version. */
export async function refuseUnknownSchema(url: string): Promise<void> {
  const state = await withHandle(url, async (db) => {
    await requireServer(db);
    return schemaState(db);
  }).catch((error) => {
    throw databaseRefused(error);
  });
  if (state !== 'older') await requireCurrentSchema(url);
}

/** Migrates the schema and the job queue to this version, and returns what was applied. */
export function migrateDatabase(url: string, { expandOnly = false } = {}): Promise<string[]> {
  return withHandle(url, (db) =>
    whileNobodyMigrates(db, async () => {
      const applied = await migrate(db, { expandOnly });
      await installQueues(url);
      return applied;
    }),
  ).catch((error) => {
    throw isMissingRight(error) ? databaseRefused(error) : error;
  });
}

function isMissingRight(error: unknown): boolean {
  return (error as { code?: unknown }).code === missingRight;
}

/** SQLSTATE of a statement that the user of the connection may not run. */
const missingRight = '42501';

/** SQLSTATE and system codes of a database that cannot be used, and what to do. */
const remedies: Record<string, string> = {
  '28P01': 'Check the password in DATABASE_URL.',
  '28000': 'Check the user in DATABASE_URL, and pg_hba.conf on the server.',
  '3D000': 'Create the database, or correct its name in DATABASE_URL.',
  [missingRight]:
    'Name the owner of the database in DATABASE_URL, or give this user the rights that docs/operation.md lists.',
  '53300': 'Raise max_connections of PostgreSQL, or stop processes that are no longer needed.',
  '57P03': 'The server starts or stops; try again in a moment.',
  '08001': 'Start the server that is meant, or correct target_session_attrs in DATABASE_URL.',
  ENOTFOUND: 'Check the host in DATABASE_URL.',
};

/** The refusal of a command whose database cannot be used: what is wrong, and how to fix it. */
function databaseRefused(error: unknown): CommandRefused {
  if (error instanceof CommandRefused) return error;
  const last = error instanceof AggregateError ? error.errors.at(-1) : error;
  const remedy = remedies[(last as { code?: string }).code ?? ''] ?? 'Check DATABASE_URL, and that the server runs.';
  const what = isMissingRight(last) ? 'used' : 'reached';
  return new CommandRefused(`The database cannot be ${what}: ${errorText(last).replace(/\.$/, '')}. ${remedy}`);
}
