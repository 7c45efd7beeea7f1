import { type Migration, Migrator } from 'kysely/migration';
import type { Database } from '#store/database/database.ts';
import * as foundation from '#store/migrations/0001-foundation.ts';
import * as lists from '#store/migrations/0002-lists.ts';
import * as frontDoor from '#store/migrations/0003-front-door.ts';
import * as completeness from '#store/migrations/0004-completeness.ts';
import * as directoryChanges from '#store/migrations/0006-directory-changes.ts';
import * as signIn from '#store/migrations/0007-sign-in.ts';
import * as portal from '#store/migrations/0008-portal.ts';
import * as access from '#store/migrations/0009-access.ts';
import * as audit from '#store/migrations/0010-audit.ts';
import * as complaintReaders from '#store/migrations/0011-complaint-readers.ts';
import * as tokens from '#store/migrations/0012-tokens.ts';
import * as mergedPeople from '#store/migrations/0013-merged-people.ts';
import * as frontDoorIndexes from '#store/migrations/0016-front-door-indexes.ts';
import * as ticketSessions from '#store/migrations/0020-ticket-sessions.ts';
import * as mailboxes from '#store/migrations/0021-mailboxes.ts';
import * as testMails from '#store/migrations/0022-test-mails.ts';
import * as openComplaints from '#store/migrations/0023-open-complaints.ts';
import * as teams from '#store/migrations/0024-teams.ts';
import * as takenBackRequests from '#store/migrations/0025-taken-back-requests.ts';
import * as notifications from '#store/migrations/0026-notifications.ts';
import * as reviewRounds from '#store/migrations/0027-review-rounds.ts';
import * as erasureRequests from '#store/migrations/0028-erasure-requests.ts';
import * as fetchedMailboxes from '#store/migrations/0029-fetched-mailboxes.ts';
import * as whatMailsSay from '#store/migrations/0030-what-mails-say.ts';
import * as mailProtection from '#store/migrations/0031-mail-protection.ts';
import * as waysOut from '#store/migrations/0032-ways-out.ts';
import * as recounts from '#store/migrations/0033-recounts.ts';
import * as decidedYears from '#store/migrations/0034-decided-years.ts';
import * as targets from '#store/migrations/0035-targets.ts';
import * as views from '#store/migrations/0036-views.ts';
import * as composer from '#store/migrations/0037-composer.ts';
import * as relations from '#store/migrations/0038-relations.ts';
import * as togetherTables from '#store/migrations/0039-together.ts';
import * as phoneCalls from '#store/migrations/0040-phone-calls.ts';
import * as ownSettingsAndBulkRuns from '#store/migrations/0041-own-settings-and-bulk-runs.ts';
import * as toldClocks from '#store/migrations/0042-told-clocks.ts';
import * as noticingAndDeputies from '#store/migrations/0044-noticing-and-deputies.ts';
import * as macros from '#store/migrations/0045-macros.ts';
import * as revisions from '#store/migrations/0046-revisions.ts';
import * as senderProofs from '#store/migrations/0047-sender-proofs.ts';
import * as limitsAndLinks from '#store/migrations/0048-limits-and-links.ts';
import * as reachableAgain from '#store/migrations/0049-reachable-again.ts';
import * as personalLinks from '#store/migrations/0050-personal-links.ts';
import * as contentChecks from '#store/migrations/0051-content-checks.ts';
import * as keyedHistory from '#store/migrations/0052-keyed-history.ts';
import * as dueWithHeld from '#store/migrations/0053-due-with-held.ts';
import * as namesOfUnproved from '#store/migrations/0054-names-of-unproved-contacts.ts';
import * as acknowledgementsOfMailbox from '#store/migrations/0056-acknowledgements-of-a-mailbox.ts';
import * as entriesOfMail from '#store/migrations/0057-entries-of-a-mail.ts';

/** Forward only; each migration is applied as a whole or not at all. Add new ones at the end and never change a released one. */
const migrations: Record<string, Migration> = {
  '0001-foundation': foundation,
  '0002-lists': lists,
  '0003-front-door': frontDoor,
  '0004-completeness': completeness,
  '0006-directory-changes': directoryChanges,
  '0007-sign-in': signIn,
  '0008-portal': portal,
  '0009-access': access,
  '0010-audit': audit,
  '0011-complaint-readers': complaintReaders,
  '0012-tokens': tokens,
  '0013-merged-people': mergedPeople,
  '0016-front-door-indexes': frontDoorIndexes,
  '0020-ticket-sessions': ticketSessions,
  '0021-mailboxes': mailboxes,
  '0022-test-mails': testMails,
  '0023-open-complaints': openComplaints,
  '0024-teams': teams,
  '0025-taken-back-requests': takenBackRequests,
  '0026-notifications': notifications,
  '0027-review-rounds': reviewRounds,
  '0028-erasure-requests': erasureRequests,
  '0029-fetched-mailboxes': fetchedMailboxes,
  '0030-what-mails-say': whatMailsSay,
  '0031-mail-protection': mailProtection,
  '0032-ways-out': waysOut,
  '0033-recounts': recounts,
  '0034-decided-years': decidedYears,
  '0035-targets': targets,
  '0036-views': views,
  '0037-composer': composer,
  '0038-relations': relations,
  '0039-together': togetherTables,
  '0040-phone-calls': phoneCalls,
  '0041-own-settings-and-bulk-runs': ownSettingsAndBulkRuns,
  '0042-told-clocks': toldClocks,
  '0044-noticing-and-deputies': noticingAndDeputies,
  '0045-macros': macros,
  '0046-revisions': revisions,
  '0047-sender-proofs': senderProofs,
  '0048-limits-and-links': limitsAndLinks,
  '0049-reachable-again': reachableAgain,
  '0050-personal-links': personalLinks,
  '0051-content-checks': contentChecks,
  '0052-keyed-history': keyedHistory,
  '0053-due-with-held': dueWithHeld,
  '0054-names-of-unproved-contacts': namesOfUnproved,
  '0056-acknowledgements-of-a-mailbox': acknowledgementsOfMailbox,
  '0057-entries-of-a-mail': entriesOfMail,
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

/** Whether this version knows all these migrations, and so can read that data. */
export function knowsMigrations(names: readonly string[]): boolean {
  return names.every((name) => name in migrations);
}

export type SchemaState = 'current' | 'older' | 'newer';

/** Whether the database schema matches this version. A process refuses to start otherwise and names the command to run. */
export async function schemaState(db: Database): Promise<SchemaState> {
  const applied = await appliedMigrations(db);
  if (applied.some((name) => !(name in migrations))) return 'newer';
  return applied.length < Object.keys(migrations).length ? 'older' : 'current';
}

/** Whether any migration has run; false for an empty database. */
export async function isMigrated(db: Database): Promise<boolean> {
  return (await appliedMigrations(db)).length > 0;
}

export async function appliedMigrations(db: Database): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some((table) => table.name === 'kysely_migration')) return [];
  const rows = await db
    .withoutPlugins()
    .selectFrom('kysely_migration' as never)
    .select('name' as never)
    .execute();
  return rows.map((row) => (row as { name: string }).name);
}

function migrator(db: Database) {
  return new Migrator({ db: db.withoutPlugins(), provider: { getMigrations: async () => migrations } });
}
