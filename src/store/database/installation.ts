import type { Handle, Trx } from '#store/database/database.ts';
import { doNothing, rowsOf } from '#store/database/rows.ts';
import { readSetting } from '#store/database/settings.ts';

/** Purpose of a database: a real desk or the demonstration. It never changes. */
export type Installation = 'desk' | 'demonstration';

const settingName = 'installation';

/** The purpose of the database; null if it is not in use yet. */
export async function readInstallation(handle: Handle): Promise<Installation | null> {
  const said = await readSetting<Installation>(handle, settingName);
  if (said !== null) return said;
  const desk = await handle.selectFrom('desks').select('id').limit(1).executeTakeFirst();
  // Only the demonstration creates desks in an unclaimed database.
  return desk ? 'demonstration' : null;
}

/** Claims the database unless it is claimed already; concurrent claims wait for each other. Returns the purpose that it has. */
export async function claimInstallation(trx: Trx, mine: Installation): Promise<Installation> {
  const known = await readInstallation(trx);
  if (known !== null) return known;
  await trx
    .insertInto('settings')
    .values({ name: settingName, value: JSON.stringify(mine) })
    .onConflict(doNothing)
    .execute();
  return (await readInstallation(trx)) ?? mine;
}

/** The oldest PostgreSQL version on which migrations and queries are tested. */
export const serverVersionMin = 15;

/** The major version of the server, and the encoding of the database as PostgreSQL names it. Fails if the server does not answer. */
export async function readServer(handle: Handle): Promise<{ version: number; encoding: string }> {
  const rows = await rowsOf<{ version: number; encoding: string }>(handle)`
    select current_setting('server_version_num')::int / 10000 as version, current_setting('server_encoding') as encoding`;
  return rows[0]!;
}
