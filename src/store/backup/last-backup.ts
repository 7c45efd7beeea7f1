import type { Instant } from '#domain/instant.ts';
import type { Handle } from '#store/database/database.ts';
import { readSetting, writeSetting } from '#store/database/settings.ts';

const settingName = 'lastBackup';

/** The real moment of the snapshot that `belfry backup` saved last; null if it never ran. */
export function readLastBackup(handle: Handle): Promise<Instant | null> {
  return readSetting<Instant>(handle, settingName);
}

/** Saves the moment of a backup that is complete. */
export async function saveLastBackup(handle: Handle, takenAt: Instant): Promise<void> {
  await writeSetting(handle, settingName, takenAt);
}
