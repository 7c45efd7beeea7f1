import { type Insertable, type Selectable, sql } from 'kysely';
import type { Handle, Trx } from '#store/database/database.ts';
import { touchesAny } from '#store/database/rows.ts';
import type { SignInCodesTable } from '#store/schema/sign-in-tables.ts';

export type SignInCode = Selectable<SignInCodesTable>;

/** Saves a code for some minutes and deletes expired codes. */
export async function addSignInCode(trx: Trx, code: Insertable<SignInCodesTable>, now: string): Promise<void> {
  await trx.deleteFrom('signInCodes').where('expiresAt', '<=', now).execute();
  await trx.insertInto('signInCodes').values(code).execute();
}

/**
 * The valid code that a browser asked for, or whose link was opened; undefined if none. Changes nothing, so that a GET may call
 * it.
 */
export function findSignInCode(
  handle: Handle,
  hash: { tokenHash: Buffer } | { linkHash: Buffer },
  now: string,
): Promise<SignInCode | undefined> {
  return handle
    .selectFrom('signInCodes')
    .selectAll()
    .where((is) => is.and(hash))
    .where('expiresAt', '>', now)
    .executeTakeFirst();
}

/**
 * Counts an attempt before the code is checked, so that concurrent attempts all count. Returns the number of attempts; 0 if there
 * was no code.
 */
export async function countCodeTry(trx: Trx, tokenHash: Buffer): Promise<number> {
  const row = await trx
    .updateTable('signInCodes')
    .set({ tries: sql`tries + 1` })
    .where('tokenHash', '=', tokenHash)
    .returning('tries')
    .executeTakeFirst();
  return row?.tries ?? 0;
}

/** Uses a code and its link. False if another transaction was first. */
export function takeSignInCode(trx: Trx, tokenHash: Buffer): Promise<boolean> {
  return trx.deleteFrom('signInCodes').where('tokenHash', '=', tokenHash).$call(touchesAny);
}
