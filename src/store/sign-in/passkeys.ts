import type { Handle, Trx } from '#store/database/database.ts';
import type { PasskeysTable } from '#store/schema/sign-in-tables.ts';

/** A person's passkeys, oldest first. */
export function listPasskeys(handle: Handle, personId: string): Promise<PasskeysTable[]> {
  return handle.selectFrom('passkeys').selectAll().where('personId', '=', personId).orderBy('createdAt').execute();
}

/** The passkey with this credential id. */
export function findPasskey(handle: Handle, id: string): Promise<PasskeysTable | undefined> {
  return handle.selectFrom('passkeys').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Adds a passkey. False if its id already exists. */
export async function addPasskey(trx: Trx, passkey: PasskeysTable): Promise<boolean> {
  const added = await trx
    .insertInto('passkeys')
    .values(passkey)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (added.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Records the use of a passkey. False if it was used since this challenge was created: the answer is a replay. */
export async function noteUse(
  trx: Trx,
  id: string,
  { counter, challengedAt, at }: { counter: number; challengedAt: string; at: string },
): Promise<boolean> {
  const used = await trx
    .updateTable('passkeys')
    .set({ counter, usedAt: at })
    .where('id', '=', id)
    .where((is) => is.or([is('usedAt', 'is', null), is('usedAt', '<', challengedAt)]))
    .executeTakeFirst();
  return used.numUpdatedRows > 0n;
}

/** Deletes one of the person's own passkeys. False if it does not exist. */
export async function deletePasskey(trx: Trx, personId: string, id: string): Promise<boolean> {
  const gone = await trx
    .deleteFrom('passkeys')
    .where('personId', '=', personId)
    .where('id', '=', id)
    .executeTakeFirst();
  return gone.numDeletedRows > 0n;
}
