import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { prepareLanguages, unpreparedLanguages } from '#store/database/added-languages.ts';
import type { Database } from '#store/database/database.ts';
import * as tablesOfFirstRelease from '#store/migrations/0001-first-release.ts';
import * as snoozes from '#store/migrations/0002-snoozes.ts';
import * as scheduledMessages from '#store/migrations/0003-scheduled-messages.ts';
import * as webPush from '#store/migrations/0004-web-push.ts';
import * as inbox from '#store/migrations/0005-inbox.ts';
import * as processes from '#store/migrations/0006-processes.ts';
import * as readMarks from '#store/migrations/0007-read-marks.ts';
import * as processVersions from '#store/migrations/0008-process-versions.ts';
import * as tags from '#store/migrations/0009-tags.ts';
import * as languageDuty from '#store/migrations/0010-language-duty.ts';
import * as tasks from '#store/migrations/0011-tasks.ts';
import * as fields from '#store/migrations/0012-fields.ts';
import * as countedTickets from '#store/migrations/0013-counted-tickets.ts';
import * as ticketTemplates from '#store/migrations/0014-ticket-templates.ts';
import * as recurringTickets from '#store/migrations/0015-recurring-tickets.ts';
import * as searchByDesk from '#store/migrations/0016-search-by-desk.ts';
import * as conversations from '#store/migrations/0017-conversations.ts';
import * as approvals from '#store/migrations/0018-approvals.ts';
import * as formCatalogue from '#store/migrations/0019-form-catalogue.ts';
import * as dueTasks from '#store/migrations/0020-due-tasks.ts';
import * as definitionChanges from '#store/migrations/0021-definition-changes.ts';
import * as anyLanguages from '#store/migrations/0022-languages.ts';
import * as formLetters from '#store/migrations/0023-form-letters.ts';
import * as storedMails from '#store/migrations/0024-stored-mails.ts';
import * as deletedDefinitions from '#store/migrations/0025-deleted-definitions.ts';
import * as orderForRequesters from '#store/migrations/second-release/0026-order-for-requesters.ts';
import * as lettersOfErasedPeople from '#store/migrations/second-release/0027-letters-of-erased-people.ts';

const firstRelease = '0001-first-release';

/**
 * Forward only. Each migration is one transaction and changes few tables, since it holds their locks until it ends. Add new ones at
 * the end, and never change a released one. A migration only adds, so that processes of the last version can run beside it. One that
 * takes something away has a name that ends in `-contract`, and waits until no older process runs.
 */
const migrations: Record<string, Migration> = {
  [firstRelease]: tablesOfFirstRelease,
  '0002-snoozes': snoozes,
  '0003-scheduled-messages': scheduledMessages,
  '0004-web-push': webPush,
  '0005-inbox': inbox,
  '0006-processes': processes,
  '0007-read-marks': readMarks,
  '0008-process-versions': processVersions,
  '0009-tags': tags,
  '0010-language-duty': languageDuty,
  '0011-tasks': tasks,
  '0012-fields': fields,
  '0013-counted-tickets': countedTickets,
  '0014-ticket-templates': ticketTemplates,
  '0015-recurring-tickets': recurringTickets,
  '0016-search-by-desk': searchByDesk,
  '0017-conversations': conversations,
  '0018-approvals': approvals,
  '0019-form-catalogue': formCatalogue,
  '0020-due-tasks': dueTasks,
  '0021-definition-changes': definitionChanges,
  '0022-languages': anyLanguages,
  '0023-form-letters': formLetters,
  '0024-stored-mails': storedMails,
  '0025-deleted-definitions': deletedDefinitions,
  '0026-order-for-requesters': orderForRequesters,
  '0027-letters-of-erased-people': lettersOfErasedPeople,
};

/**
 * Others wait behind a migration that waits for a table, for example while a backup reads it; so it gives up and tries again. It
 * waits shorter than PostgreSQL's `deadlock_timeout`, so that a deadlock ends the migration and never the work of a desk.
 */
const lockMilliseconds = 500;
const lockTriesMax = 120;
const lockFailures = ['55P03', '40P01'];

/**
 * Migrates the database to this version and its languages, and returns what was applied. With `expandOnly`, what takes something away is left for
 * later. Safe to repeat and to run from two machines: the migrator holds a lock.
 */
export async function migrate(db: Database, { expandOnly = false } = {}): Promise<string[]> {
  const applied = expandOnly ? await appliedMigrations(db) : [];
  const done = await migrateWith(db, (name) => !expandOnly || !takesAway(name) || applied.includes(name));
  const added = await prepareLanguages(db);
  return [...done, ...added.map((language) => `language-${language}`)];
}

/** Migrates an empty database to the state of a backup, which names its migrations. */
export async function migrateAs(db: Database, names: readonly string[]): Promise<void> {
  await migrateWith(db, (name) => names.includes(name));
}

async function migrateWith(db: Database, isWanted: (name: string) => boolean): Promise<string[]> {
  const wanted = Object.fromEntries(
    Object.entries(migrations)
      .filter(([name]) => isWanted(name))
      .map(([name, migration]) => [name, { up: (trx) => upInTime(migration, trx) } satisfies Migration]),
  );
  // A contraction left for later is older than migrations that were applied meanwhile.
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => wanted },
    allowUnorderedMigrations: true,
  });
  const applied: string[] = [];
  for (let tries = 1; tries <= lockTriesMax; tries++) {
    const { error, results = [] } = await migrator.migrateUp();
    if (error && (!isLockFailure(error) || tries === lockTriesMax)) throw error;
    if (error) {
      await pause(lockMilliseconds);
      continue;
    }
    if (results.length === 0) break;
    applied.push(...results.map((result) => result.migrationName));
    tries = 0;
  }
  return applied;
}

/**
 * Does this while no other process migrates, and waits for one that does. Kysely's own lock is not enough: before it, Kysely lists all tables,
 * and fails if another process drops or adds one meanwhile.
 */
export function whileNobodyMigrates<T>(db: Database, work: () => Promise<T>): Promise<T> {
  return db.connection().execute(async (holding) => {
    await sql`select pg_advisory_lock(${migratingLock})`.execute(holding);
    try {
      return await work();
    } finally {
      await sql`select pg_advisory_unlock(${migratingLock})`.execute(holding);
    }
  });
}

/** A number of our own among the advisory locks of the database. */
const migratingLock = 2_026_113_001;

function isLockFailure(error: unknown): boolean {
  return lockFailures.includes((error as { code?: string }).code ?? '');
}

async function upInTime(migration: Migration, trx: Parameters<Migration['up']>[0]): Promise<void> {
  await sql`select set_config('lock_timeout', ${String(lockMilliseconds)}, true)`.execute(trx);
  await migration.up(trx);
}

function takesAway(name: string): boolean {
  return name.endsWith('-contract');
}

/** `unreleased`: a development build made it before the first release, and no version can upgrade it (decision 0044). */
type SchemaState = 'current' | 'older' | 'newer' | 'unreleased';

/** Compares the database with this version. Commands refuse one that is not current and say what to do. */
export async function schemaState(db: Database): Promise<SchemaState> {
  const state = stateOfMigrations(await appliedMigrations(db));
  return state === 'current' && (await unpreparedLanguages(db)).length > 0 ? 'older' : state;
}

/**
 * Compares the migrations of a database or a backup with this version. A migration that takes something away may be missing:
 * `isContracted` tells.
 */
export function stateOfMigrations(applied: readonly string[]): SchemaState {
  if (applied.length > 0 && !applied.includes(firstRelease)) return 'unreleased';
  if (applied.some((name) => !(name in migrations))) return 'newer';
  return isExpanded(applied) ? 'current' : 'older';
}

/** Whether a process of this version can run on a database: it has what this version needs, and no later one took anything away. */
export function mayRunOn(applied: readonly string[]): boolean {
  return isExpanded(applied) && applied.every((name) => name in migrations || !takesAway(name));
}

function isExpanded(applied: readonly string[]): boolean {
  return Object.keys(migrations).every((name) => takesAway(name) || applied.includes(name));
}

/** Whether all that this version no longer needs is gone. */
export function isContracted(applied: readonly string[]): boolean {
  return Object.keys(migrations).every((name) => applied.includes(name));
}

/** Whether any migration has run; false for an empty database. */
export async function isMigrated(db: Database): Promise<boolean> {
  return (await appliedMigrations(db)).length > 0;
}

export async function appliedMigrations(db: Database): Promise<string[]> {
  const { rows: found } = await sql<{ is: boolean }>`select to_regclass('kysely_migration') is not null as is`.execute(
    db,
  );
  if (!found[0]!.is) return [];
  const rows = await db
    .selectFrom('kysely_migration' as never)
    .select('name' as never)
    .execute();
  return rows.map((row) => (row as { name: string }).name);
}
