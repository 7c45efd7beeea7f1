import type { Handle, Trx } from '#store/database/database.ts';
import { doNothing, touchesAny } from '#store/database/rows.ts';

/** A setting of the installation (not of a desk) by name; null if it does not exist. */
export async function readSetting<T>(handle: Handle, name: string): Promise<T | null> {
  const row = await handle.selectFrom('settings').select('value').where('name', '=', name).executeTakeFirst();
  return (row?.value as T | undefined) ?? null;
}

export async function writeSetting(handle: Handle, name: string, value: unknown): Promise<void> {
  const json = JSON.stringify(value);
  await handle
    .insertInto('settings')
    .values({ name, value: json })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value: json }))
    .execute();
}

/** Saves a setting that does not exist yet; false if it does. Waits for a concurrent transaction that creates it. */
export function createSetting(trx: Trx, name: string, value: unknown): Promise<boolean> {
  return trx
    .insertInto('settings')
    .values({ name, value: JSON.stringify(value) })
    .onConflict(doNothing)
    .$call(touchesAny);
}

/** Reads a setting and locks it until the transaction ends. */
export async function lockSetting<T>(trx: Trx, name: string): Promise<T | null> {
  const row = await trx.selectFrom('settings').select('value').where('name', '=', name).forUpdate().executeTakeFirst();
  return (row?.value as T | undefined) ?? null;
}

/** Deletes a setting; does nothing if it does not exist. */
export async function deleteSetting(trx: Trx, name: string): Promise<void> {
  await trx.deleteFrom('settings').where('name', '=', name).execute();
}
