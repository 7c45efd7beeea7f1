import { type Insertable, type Selectable, sql } from 'kysely';
import type { Handle, Trx } from '#store/database/database.ts';
import type { SignInCodesTable } from '#store/schema/sign-in-tables.ts';

export type SignInCode = Selectable<SignInCodesTable>;

/** Keeps a code for its minutes, and sweeps those that are over. */
export async function addSignInCode(trx: Trx, code: Insertable<SignInCodesTable>, now: string): Promise<void> {
  await trx.deleteFrom('signInCodes').where('expiresAt', '<=', now).execute();
  await trx.insertInto('signInCodes').values(code).execute();
}

/** What a browser asked for, while it may still be answered. */
export function findSignInCode(handle: Handle, tokenHash: Buffer, now: string): Promise<SignInCode | undefined> {
  return handle
    .selectFrom('signInCodes')
    .selectAll()
    .where('tokenHash', '=', tokenHash)
    .where('expiresAt', '>', now)
    .executeTakeFirst();
}

/** The mail whose link this is, while it may still be used; a GET asks, and changes nothing. */
export function findByLink(handle: Handle, linkHash: Buffer, now: string): Promise<SignInCode | undefined> {
  return handle
    .selectFrom('signInCodes')
    .selectAll()
    .where('linkHash', '=', linkHash)
    .where('expiresAt', '>', now)
    .executeTakeFirst();
}

/** Counts a try before it is looked at, so that ten at once are ten. How many there were, with this one; 0 is no code. */
export async function countCodeTry(trx: Trx, tokenHash: Buffer): Promise<number> {
  const row = await trx
    .updateTable('signInCodes')
    .set({ tries: sql`tries + 1` })
    .where('tokenHash', '=', tokenHash)
    .returning('tries')
    .executeTakeFirst();
  return row?.tries ?? 0;
}

/** Uses a code and its link up: of two at once only one finds it. */
export async function takeSignInCode(trx: Trx, tokenHash: Buffer): Promise<boolean> {
  const gone = await trx.deleteFrom('signInCodes').where('tokenHash', '=', tokenHash).executeTakeFirst();
  return gone.numDeletedRows > 0n;
}
