import { type Migration, Migrator } from 'kysely/migration';
import type { Database } from '#store/database/database.ts';
import * as tablesOfFirstRelease from '#store/migrations/0001-first-release.ts';
import * as snoozes from '#store/migrations/0002-snoozes.ts';
import * as scheduledMessages from '#store/migrations/0003-scheduled-messages.ts';
import * as webPush from '#store/migrations/0004-web-push.ts';
import * as inbox from '#store/migrations/0005-inbox.ts';
import * as processes from '#store/migrations/0006-processes.ts';
import * as readMarks from '#store/migrations/0007-read-marks.ts';

const firstRelease = '0001-first-release';

/** Forward only; each migration is applied as a whole or not at all. Add new ones at the end and never change a released one. */
const migrations: Record<string, Migration> = {
  [firstRelease]: tablesOfFirstRelease,
  '0002-snoozes': snoozes,
  '0003-scheduled-messages': scheduledMessages,
  '0004-web-push': webPush,
  '0005-inbox': inbox,
  '0006-processes': processes,
  '0007-read-marks': readMarks,
};

/** Migrates the database to this version. Safe to repeat and to run from two machines: the migrator holds a lock. */
export async function migrate(db: Database): Promise<string[]> {
  const { error, results = [] } = await migrator(db).migrateToLatest();
  if (error) throw error;
  return results.map((result) => result.migrationName);
}

/** Migrates an empty database to an older version, to restore a backup made with it. */
export async function migrateTo(db: Database, name: string): Promise<void> {
  const { error } = await migrator(db).migrateTo(name);
  if (error) throw error;
}

/** `unreleased`: a development build made it before the first release, and no version can upgrade it (decision 0044). */
export type SchemaState = 'current' | 'older' | 'newer' | 'unreleased';

/** Compares the database with this version. Commands refuse one that is not current and say what to do. */
export async function schemaState(db: Database): Promise<SchemaState> {
  return stateOfMigrations(await appliedMigrations(db));
}

/** Compares the migrations of a database or a backup with this version. */
export function stateOfMigrations(applied: readonly string[]): SchemaState {
  if (applied.length > 0 && !applied.includes(firstRelease)) return 'unreleased';
  if (applied.some((name) => !(name in migrations))) return 'newer';
  return applied.length < Object.keys(migrations).length ? 'older' : 'current';
}

/**
 * Whether a running process can go on with a database: it has every migration of this version. A later migration only adds, so
 * that the last version runs beside the new one during an update, unless its name says that it takes something away (`-contract`).
 */
export function mayRunOn(applied: readonly string[]): boolean {
  const isComplete = Object.keys(migrations).every((name) => applied.includes(name));
  return isComplete && applied.every((name) => name in migrations || !name.endsWith('-contract'));
}

/** Whether any migration has run; false for an empty database. */
export async function isMigrated(db: Database): Promise<boolean> {
  return (await appliedMigrations(db)).length > 0;
}

export async function appliedMigrations(db: Database): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some((table) => table.name === 'kysely_migration')) return [];
  const rows = await db
    .selectFrom('kysely_migration' as never)
    .select('name' as never)
    .execute();
  return rows.map((row) => (row as { name: string }).name);
}

function migrator(db: Database) {
  return new Migrator({ db, provider: { getMigrations: async () => migrations } });
}
