import { type BackupDuty, backupHoursDefault, isBackupDue } from '#cli/backup/backup-duty.ts';
import { readLastBackup } from '#store/backup/last-backup.ts';
import type { Database } from '#store/database/database.ts';
import { readQuarantine } from '#store/processes/quarantine.ts';

/** A backup that is missing or too old. */
export async function backupProblems(db: Database, { backupHours }: BackupDuty): Promise<string[]> {
  const lastBackup = await readLastBackup(db);
  if (isBackupDue({ backupHours, lastBackup, now: Date.now() }) !== true) return [];
  const what = 'Run: npx belfry backup DIR, and look why its cron job does not (BELFRY_BACKUP_HOURS is the limit).';
  if (lastBackup === null) return [`There is no backup. ${what}`];
  return [`The last backup is of ${lastBackup}, more than ${backupHours ?? backupHoursDefault} hours ago. ${what}`];
}

/** A restored database that nobody has released. */
export async function quarantineProblems(db: Database): Promise<string[]> {
  const since = await readQuarantine(db);
  if (since === null) return [];
  return [
    `The database is in quarantine since ${since}: no letter leaves, no mail comes in and no clock turns. Check the restored data (npx belfry prove), then run: npx belfry restore --release`,
  ];
}
