import type { Handle, Trx } from '#store/database/database.ts';
import { countOf, doNothing, touchesAny } from '#store/database/rows.ts';
import type { Schema } from '#store/schema/schema.ts';
import type { PasskeysTable } from '#store/schema/sign-in-tables.ts';

type Authenticator = Schema['authenticators'];

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
export function takeStep(trx: Trx, personId: string, step: number, at: string): Promise<boolean> {
  return trx
    .updateTable('authenticators')
    .set({ lastStep: step, usedAt: at })
    .where('personId', '=', personId)
    .where('lastStep', '<', step)
    .$call(touchesAny);
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
export function takeRecoveryCode(trx: Trx, personId: string, codeHash: Buffer, at: string): Promise<boolean> {
  return trx
    .updateTable('recoveryCodes')
    .set({ usedAt: at })
    .where('personId', '=', personId)
    .where('codeHash', '=', codeHash)
    .where('usedAt', 'is', null)
    .$call(touchesAny);
}

/** Number of unused recovery codes. */
export function countRecoveryCodes(handle: Handle, personId: string): Promise<number> {
  return handle.selectFrom('recoveryCodes').where('personId', '=', personId).where('usedAt', 'is', null).$call(countOf);
}

/** Deletes all second factors of a person: app, passkeys and recovery codes. */
export async function deleteFactors(trx: Trx, personId: string): Promise<void> {
  for (const table of ['authenticators', 'passkeys', 'recoveryCodes'] as const)
    await trx.deleteFrom(table).where('personId', '=', personId).execute();
}

/** A person's passkeys, oldest first. */
export function listPasskeys(handle: Handle, personId: string): Promise<PasskeysTable[]> {
  return handle.selectFrom('passkeys').selectAll().where('personId', '=', personId).orderBy('createdAt').execute();
}

/** The passkey with this credential id. */
export function findPasskey(handle: Handle, id: string): Promise<PasskeysTable | undefined> {
  return handle.selectFrom('passkeys').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Adds a passkey. False if its id already exists. */
export function addPasskey(trx: Trx, passkey: PasskeysTable): Promise<boolean> {
  return trx.insertInto('passkeys').values(passkey).onConflict(doNothing).$call(touchesAny);
}

/** Records the use of a passkey. False if it was used since this challenge was created: the answer is a replay. */
export function noteUse(
  trx: Trx,
  id: string,
  { counter, challengedAt, at }: { counter: number; challengedAt: string; at: string },
): Promise<boolean> {
  return trx
    .updateTable('passkeys')
    .set({ counter, usedAt: at })
    .where('id', '=', id)
    .where((is) => is.or([is('usedAt', 'is', null), is('usedAt', '<', challengedAt)]))
    .$call(touchesAny);
}

/** Deletes one of the person's own passkeys. False if it does not exist. */
export function deletePasskey(trx: Trx, personId: string, id: string): Promise<boolean> {
  return trx.deleteFrom('passkeys').where('personId', '=', personId).where('id', '=', id).$call(touchesAny);
}
