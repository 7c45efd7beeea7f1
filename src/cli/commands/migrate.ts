import { readArguments } from '#cli/arguments.ts';
import type { Environment } from '#cli/environment.ts';
import { migrateDatabase, reachDatabase, refuseUnknownSchema } from '#cli/with-database.ts';

/**
 * Migrates the database to this version. Safe to repeat, and to run on two machines at once. Never creates an embedded database:
 * without DATABASE_URL, an operator has forgotten it.
 */
export async function run(args: string[], environment: Environment): Promise<number> {
  readArguments('migrate', { args });
  const { url, stop } = await reachDatabase(environment);
  try {
    await refuseUnknownSchema(url);
    const applied = await migrateDatabase(url);
    for (const name of applied) process.stdout.write(`Applied ${name}.\n`);
    process.stdout.write(applied.length > 0 ? 'The database is of this version now.\n' : alreadyCurrent);
    return 0;
  } finally {
    await stop();
  }
}

const alreadyCurrent = 'The database is of this version already.\n';
