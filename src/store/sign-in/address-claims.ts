import { sql } from 'kysely';
import type { Instant } from '#domain/instant.ts';
import type { Handle, Trx } from '#store/database/database.ts';
import type { AddressClaimsTable } from '#store/schema/person-tables.ts';

type AddressClaim = Omit<AddressClaimsTable, 'tries'>;

/** Saves a person's claim of an address; a new claim replaces the earlier one. */
export async function saveClaim(trx: Trx, claim: AddressClaim): Promise<void> {
  const { address, codeHash, expiresAt } = claim;
  await trx
    .insertInto('addressClaims')
    .values(claim)
    .onConflict((conflict) => conflict.column('personId').doUpdateSet({ address, codeHash, expiresAt, tries: 0 }))
    .execute();
}

/** A person's claim while its code is still valid; undefined if none is open. */
export function findClaim(handle: Handle, personId: string, now: Instant): Promise<AddressClaim | undefined> {
  return handle
    .selectFrom('addressClaims')
    .select(['personId', 'address', 'codeHash', 'expiresAt'])
    .where('personId', '=', personId)
    .where('expiresAt', '>', now)
    .executeTakeFirst();
}

/** Counts an attempt before the code is checked, so that concurrent attempts all count. Returns the number of attempts. */
export async function countClaimTry(trx: Trx, personId: string): Promise<number> {
  const row = await trx
    .updateTable('addressClaims')
    .set({ tries: sql`tries + 1` })
    .where('personId', '=', personId)
    .returning('tries')
    .executeTakeFirst();
  return row?.tries ?? 0;
}

/** Deletes a claim after its code was used or the claim was withdrawn. */
export async function endClaim(trx: Trx, personId: string): Promise<void> {
  await trx.deleteFrom('addressClaims').where('personId', '=', personId).execute();
}
