import type { Handle, Trx } from '#store/database/database.ts';

interface Logo {
  /** `image/png`, `image/jpeg` or `image/webp`, detected from the bytes and never from the upload's header. */
  type: string;
  bytes: Buffer;
}

/** The logo of a desk; undefined if it has none. */
export function findLogo(handle: Handle, deskId: string): Promise<Logo | undefined> {
  return handle.selectFrom('logos').select(['type', 'bytes']).where('deskId', '=', deskId).executeTakeFirst();
}

/** Saves the logo of a desk and replaces the old one. */
export async function saveLogo(trx: Trx, deskId: string, { type, bytes }: Logo): Promise<void> {
  await trx
    .insertInto('logos')
    .values({ deskId, type, bytes })
    .onConflict((conflict) => conflict.column('deskId').doUpdateSet({ type, bytes }))
    .execute();
}

/** Deletes the image itself; a separate setting says whether the desk has a logo. */
export async function deleteLogo(trx: Trx, deskId: string): Promise<void> {
  await trx.deleteFrom('logos').where('deskId', '=', deskId).execute();
}
