import { sql } from 'kysely';
import type { Instant } from '#domain/instant.ts';
import type { Handle, Trx } from '#store/database/database.ts';

export interface AddressClaim {
  personId: string;
  address: string;
  codeHash: Buffer;
  expiresAt: Instant;
}

/** Keeps what a person claims: one address at a time, the latest. */
export async function saveClaim(trx: Trx, claim: AddressClaim): Promise<void> {
  const { address, codeHash, expiresAt } = claim;
  await trx
    .insertInto('addressClaims')
    .values(claim)
    .onConflict((conflict) => conflict.column('personId').doUpdateSet({ address, codeHash, expiresAt, tries: 0 }))
    .execute();
}

/** What a person claims, while the code may still come. */
export function findClaim(handle: Handle, personId: string, now: Instant): Promise<AddressClaim | undefined> {
  return handle
    .selectFrom('addressClaims')
    .select(['personId', 'address', 'codeHash', 'expiresAt'])
    .where('personId', '=', personId)
    .where('expiresAt', '>', now)
    .executeTakeFirst();
}

/** Counts a try before it is looked at, so that ten at once are ten. How many there were, with this one. */
export async function countClaimTry(trx: Trx, personId: string): Promise<number> {
  const row = await trx
    .updateTable('addressClaims')
    .set({ tries: sql`tries + 1` })
    .where('personId', '=', personId)
    .returning('tries')
    .executeTakeFirst();
  return row?.tries ?? 0;
}

/** A code counts once; a claim that is given up leaves nothing. */
export async function endClaim(trx: Trx, personId: string): Promise<void> {
  await trx.deleteFrom('addressClaims').where('personId', '=', personId).execute();
}
