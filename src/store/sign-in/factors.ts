import type { Handle, Trx } from '#store/database/database.ts';
import type { Schema } from '#store/schema/schema.ts';

export type Authenticator = Schema['authenticators'];

/** The app with codes of a person, if they have one. */
export function findAuthenticator(handle: Handle, personId: string): Promise<Authenticator | undefined> {
  return handle.selectFrom('authenticators').selectAll().where('personId', '=', personId).executeTakeFirst();
}

/** Sets an app up in place of another. */
export async function keepAuthenticator(trx: Trx, authenticator: Authenticator): Promise<void> {
  const { secret, lastStep, createdAt, usedAt } = authenticator;
  await trx
    .insertInto('authenticators')
    .values(authenticator)
    .onConflict((conflict) => conflict.column('personId').doUpdateSet({ secret, lastStep, createdAt, usedAt }))
    .execute();
}

/** Takes the code of a step: false when that step, or a later one, was taken before. Of two at once only one takes it. */
export async function takeStep(trx: Trx, personId: string, step: number, at: string): Promise<boolean> {
  const taken = await trx
    .updateTable('authenticators')
    .set({ lastStep: step, usedAt: at })
    .where('personId', '=', personId)
    .where('lastStep', '<', step)
    .executeTakeFirst();
  return taken.numUpdatedRows > 0n;
}

/** Takes the app away. */
export async function deleteAuthenticator(trx: Trx, personId: string): Promise<void> {
  await trx.deleteFrom('authenticators').where('personId', '=', personId).execute();
}

/** Gives a person other recovery codes; the former ones open nothing any more. */
export async function replaceRecoveryCodes(trx: Trx, personId: string, hashes: readonly Buffer[]): Promise<void> {
  await trx.deleteFrom('recoveryCodes').where('personId', '=', personId).execute();
  if (hashes.length === 0) return;
  await trx
    .insertInto('recoveryCodes')
    .values(hashes.map((codeHash) => ({ personId, codeHash, usedAt: null })))
    .execute();
}

/** Uses a recovery code up. False when it is none, or was used. */
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

/** How many recovery codes are left. */
export async function countRecoveryCodes(handle: Handle, personId: string): Promise<number> {
  const row = await handle
    .selectFrom('recoveryCodes')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('personId', '=', personId)
    .where('usedAt', 'is', null)
    .executeTakeFirst();
  return Number(row?.count ?? 0);
}

/** Takes everything that a person proves beside the first thing away: the app, passkeys and recovery codes. */
export async function deleteFactors(trx: Trx, personId: string): Promise<void> {
  for (const table of ['authenticators', 'passkeys', 'recoveryCodes'] as const)
    await trx.deleteFrom(table).where('personId', '=', personId).execute();
}
