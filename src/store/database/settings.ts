import type { Handle, Trx } from '#store/database/database.ts';

/** Settings of the installation that are no desk's, by name. */
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

/** Writes a setting that does not exist yet; false where it does. Waits for another transaction that creates it. */
export async function createSetting(trx: Trx, name: string, value: unknown): Promise<boolean> {
  const created = await trx
    .insertInto('settings')
    .values({ name, value: JSON.stringify(value) })
    .onConflict((conflict) => conflict.doNothing())
    .returning('name')
    .executeTakeFirst();
  return created !== undefined;
}

/** Reads a setting that nobody else changes until the transaction ends. */
export async function lockSetting<T>(trx: Trx, name: string): Promise<T | null> {
  const row = await trx.selectFrom('settings').select('value').where('name', '=', name).forUpdate().executeTakeFirst();
  return (row?.value as T | undefined) ?? null;
}

/** Takes a setting away; one that is not there changes nothing. */
export async function deleteSetting(trx: Trx, name: string): Promise<void> {
  await trx.deleteFrom('settings').where('name', '=', name).execute();
}
