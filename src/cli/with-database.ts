import { CommandRefused } from '#cli/command-refused.ts';
import type { Environment } from '#cli/environment.ts';
import { locateDatabase, requireCurrentSchema } from '#cli/open-database.ts';
import { type Database, openDatabase } from '#store/database/database.ts';
import { serverVersion } from '#store/database/installation.ts';
import { hasCluster } from '#store/embedded/place.ts';

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

/** Finds the database and tests the connection. Only commands that begin an installation create an embedded one. */
export async function reachDatabase(environment: Environment, { mayMake = false } = {}): Promise<Reached> {
  if (!mayMake && !hasDatabase(environment))
    throw new CommandRefused(
      `There is no desk in ${environment.dataFolder} yet. Start one (npm start), or set its database in DATABASE_URL.`,
    );
  const { url, stop } = await locateDatabase(environment);
  try {
    await withHandle(url, serverVersion);
    return { url, stop };
  } catch (error) {
    await stop();
    throw new CommandRefused(
      `The database cannot be reached: ${reasonOf(error)}. Check DATABASE_URL, and that the server runs.`,
    );
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

/** The message of the system or PostgreSQL. A host name with several addresses gives several errors; the last is enough. */
function reasonOf(error: unknown): string {
  const one = error instanceof AggregateError ? error.errors.at(-1) : error;
  return one instanceof Error ? one.message.replace(/\.$/, '') : String(one);
}
