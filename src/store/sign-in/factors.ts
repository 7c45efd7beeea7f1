import type { Handle, Trx } from '#store/database/database.ts';
import type { Schema } from '#store/schema/schema.ts';

export type Authenticator = Schema['authenticators'];

/** The authenticator app of a person; undefined if they have not set one up. */
export function findAuthenticator(handle: Handle, personId: string): Promise<Authenticator | undefined> {
  return handle.selectFrom('authenticators').selectAll().where('personId', '=', personId).executeTakeFirst();
}

/** Saves an authenticator app and replaces an earlier one. */
export async function saveAuthenticator(trx: Trx, authenticator: Authenticator): Promise<void> {
  const { secret, lastStep, createdAt, usedAt } = authenticator;
  await trx
    .insertInto('authenticators')
    .values(authenticator)
    .onConflict((conflict) => conflict.column('personId').doUpdateSet({ secret, lastStep, createdAt, usedAt }))
    .execute();
}

/** Uses the code of a time step. False if this step or a later one was used before; of two concurrent uses, one succeeds. */
export async function takeStep(trx: Trx, personId: string, step: number, at: string): Promise<boolean> {
  const taken = await trx
    .updateTable('authenticators')
    .set({ lastStep: step, usedAt: at })
    .where('personId', '=', personId)
    .where('lastStep', '<', step)
    .executeTakeFirst();
  return taken.numUpdatedRows > 0n;
}

/** Deletes the authenticator app. */
export async function deleteAuthenticator(trx: Trx, personId: string): Promise<void> {
  await trx.deleteFrom('authenticators').where('personId', '=', personId).execute();
}

/** Replaces a person's recovery codes; the old codes no longer work. */
export async function replaceRecoveryCodes(trx: Trx, personId: string, hashes: readonly Buffer[]): Promise<void> {
  await trx.deleteFrom('recoveryCodes').where('personId', '=', personId).execute();
  if (hashes.length === 0) return;
  await trx
    .insertInto('recoveryCodes')
    .values(hashes.map((codeHash) => ({ personId, codeHash, usedAt: null })))
    .execute();
}

/** Uses a recovery code. False if it is unknown or already used. */
export async function takeRecoveryCode(trx: Trx, personId: string, codeHash: Buffer, at: string): Promise<boolean> {
  const taken = await trx
    .updateTable('recoveryCodes')
    .set({ usedAt: at })
    .where('personId', '=', personId)
    .where('codeHash', '=', codeHash)
    .where('usedAt', 'is', null)
    .executeTakeFirst();
  return taken.numUpdatedRows > 0n;
}

/** Number of unused recovery codes. */
export async function countRecoveryCodes(handle: Handle, personId: string): Promise<number> {
  const row = await handle
    .selectFrom('recoveryCodes')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('personId', '=', personId)
    .where('usedAt', 'is', null)
    .executeTakeFirst();
  return Number(row?.count ?? 0);
}

/** Deletes all second factors of a person: app, passkeys and recovery codes. */
export async function deleteFactors(trx: Trx, personId: string): Promise<void> {
  for (const table of ['authenticators', 'passkeys', 'recoveryCodes'] as const)
    await trx.deleteFrom(table).where('personId', '=', personId).execute();
}
