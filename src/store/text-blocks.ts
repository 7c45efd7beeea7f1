import type { TextBlock } from '#domain/text-block.ts';
import type { Handle, Trx } from '#store/database.ts';

/** The texts that a desk has ready, oldest first. */
export function listTextBlocks(handle: Handle, deskId: string): Promise<TextBlock[]> {
  return handle
    .selectFrom('textBlocks')
    .select(['id', 'deskId', 'names', 'texts'])
    .where('deskId', '=', deskId)
    .orderBy('id')
    .execute();
}

/** Keeps a text, in the place of the one with its id. */
export async function saveTextBlock(trx: Trx, { id, deskId, names, texts }: TextBlock): Promise<void> {
  const written = { names: JSON.stringify(names), texts: JSON.stringify(texts) };
  await trx
    .insertInto('textBlocks')
    .values({ id, deskId, ...written })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(written))
    .execute();
}

/** Takes a text away; what was written with it stands. */
export async function deleteTextBlock(trx: Trx, deskId: string, id: string): Promise<void> {
  await trx.deleteFrom('textBlocks').where('deskId', '=', deskId).where('id', '=', id).execute();
}
