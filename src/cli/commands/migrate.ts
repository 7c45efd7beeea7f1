import { readArguments } from '#cli/arguments.ts';
import type { Environment } from '#cli/environment.ts';
import { isAlive } from '#cli/health.ts';
import { version } from '#cli/version.ts';
import { migrateDatabase, reachDatabase, refuseUnknownSchema, withHandle } from '#cli/with-database.ts';
import { appliedMigrations, isContracted } from '#store/database/migrate.ts';
import { listProcesses, type ProcessSeen } from '#store/processes/processes.ts';

/**
 * Migrates the database to this version. Safe to repeat, and to run on two machines at once. While processes of another version
 * run, it only adds; a second run after their update takes away what nothing needs any more. Never creates an embedded database:
 * without DATABASE_URL, an operator has forgotten it.
 */
export async function run(args: string[], environment: Environment): Promise<number> {
  readArguments('migrate', { args });
  const { url, stop } = await reachDatabase(environment);
  try {
    await refuseUnknownSchema(url);
    const applied = await migrateDatabase(url, { expandOnly: true });
    const others = await processesOfOthers(url);
    if (others.length === 0) applied.push(...(await migrateDatabase(url)));
    for (const name of applied) process.stdout.write(`Applied ${name}.\n`);
    if (!isContracted(await withHandle(url, appliedMigrations))) process.stdout.write(laterLines(others));
    process.stdout.write(applied.length > 0 ? 'The database is of this version now.\n' : alreadyCurrent);
    return 0;
  } finally {
    await stop();
  }
}

const alreadyCurrent = 'The database is of this version already.\n';

async function processesOfOthers(url: string): Promise<ProcessSeen[]> {
  const processes = await withHandle(url, listProcesses);
  return processes.filter((seen) => isAlive(seen) && seen.version !== version);
}

function laterLines(others: readonly ProcessSeen[]): string {
  const lines = others.map(
    ({ works, host, pid, version }) =>
      `belfry ${works ? 'work' : 'serve'} ${version || 'of an earlier version'} still runs on ${host} (process ${pid}).\n`,
  );
  return `${lines.join('')}Nothing that it needs was taken away. Run migrate again once each process has this version.\n`;
}
