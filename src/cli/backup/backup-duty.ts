import type { Instant } from '#domain/instant.ts';

/** The operator's limit for the age of the last backup; 0 for none, null if not set. */
export interface BackupDuty {
  backupHours: number | null;
}

/** Once a desk is backed up by `belfry backup`, a night without one is reported. */
export const backupHoursDefault = 36;

/**
 * Whether the last backup is too old; null if nobody asks. An installation that never ran `belfry backup` and sets no limit is
 * backed up by other tools.
 */
export function isBackupDue({
  backupHours,
  lastBackup,
  now,
}: BackupDuty & { lastBackup: Instant | null; now: number }): boolean | null {
  if (backupHours === 0 || (backupHours === null && lastBackup === null)) return null;
  if (lastBackup === null) return true;
  return now - Date.parse(lastBackup) > (backupHours ?? backupHoursDefault) * 3_600_000;
}
