import type { Handle, Trx } from '#store/database/database.ts';
import { readSetting } from '#store/database/settings.ts';

/** What a database is for: a desk that people rely on, or the demonstration. Neither ever becomes the other. */
export type Installation = 'desk' | 'demonstration';

const settingName = 'installation';

/** Null is a database in which nobody has begun. */
export async function readInstallation(handle: Handle): Promise<Installation | null> {
  const said = await readSetting<Installation>(handle, settingName);
  if (said !== null) return said;
  const desk = await handle.selectFrom('desks').select('id').limit(1).executeTakeFirst();
  // Only the demonstration makes desks in a database that says nothing.
  return desk ? 'demonstration' : null;
}

/** Claims the database, unless it is the other's. Two who begin at once wait for each other. Returns whose it is. */
export async function claimInstallation(trx: Trx, mine: Installation): Promise<Installation> {
  const known = await readInstallation(trx);
  if (known !== null) return known;
  await trx
    .insertInto('settings')
    .values({ name: settingName, value: JSON.stringify(mine) })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return (await readInstallation(trx)) ?? mine;
}
