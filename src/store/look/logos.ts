import type { Handle, Trx } from '#store/database/database.ts';

export interface Logo {
  /** `image/png`, `image/jpeg` or `image/webp`: what its bytes say, never what an upload said. */
  type: string;
  bytes: Buffer;
}

/** The logo of a desk, if it has one. */
export function findLogo(handle: Handle, deskId: string): Promise<Logo | undefined> {
  return handle.selectFrom('logos').select(['type', 'bytes']).where('deskId', '=', deskId).executeTakeFirst();
}

/** A desk has one logo: the new one takes the place of the old. */
export async function saveLogo(trx: Trx, deskId: string, { type, bytes }: Logo): Promise<void> {
  await trx
    .insertInto('logos')
    .values({ deskId, type, bytes })
    .onConflict((conflict) => conflict.column('deskId').doUpdateSet({ type, bytes }))
    .execute();
}

/** Drops the picture itself; that a desk has none is a setting of its own. */
export async function deleteLogo(trx: Trx, deskId: string): Promise<void> {
  await trx.deleteFrom('logos').where('deskId', '=', deskId).execute();
}
