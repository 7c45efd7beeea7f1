import type { Instant } from '#domain/instant.ts';
import type { Handle, Trx } from '#store/database/database.ts';
import { rowsOf } from '#store/database/rows.ts';
import { deleteSetting, readSetting, writeSetting } from '#store/database/settings.ts';

const settingName = 'quarantine';

/** The real moment since which a restored database is only looked at: no letter, no clock, no mail in. Null if it works. */
export function readQuarantine(handle: Handle): Promise<Instant | null> {
  return readSetting<Instant>(handle, settingName);
}

/** Puts the database in quarantine; it keeps the moment if it is there already. */
export async function startQuarantine(handle: Handle, at: Instant): Promise<void> {
  if ((await readQuarantine(handle)) === null) await writeSetting(handle, settingName, at);
}

/** Whether other connections to this database are open, such as those of a running desk. */
export async function isUsedByOthers(handle: Handle): Promise<boolean> {
  const rows = await rowsOf<{ used: boolean }>(handle)`
    select exists (select from pg_stat_activity
      where datname = current_database() and usename is not null and pid <> pg_backend_pid()) as used`;
  return rows[0]!.used;
}

/** Ends a quarantine. */
export function endQuarantine(trx: Trx): Promise<void> {
  return deleteSetting(trx, settingName);
}
