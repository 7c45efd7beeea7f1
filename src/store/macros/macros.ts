import type { Macro } from '#domain/macros/macro.ts';
import type { Handle, Trx } from '#store/database/database.ts';

/** The macros of a desk, in its order. */
export function listMacros(handle: Handle, deskId: string): Promise<Macro[]> {
  return handle
    .selectFrom('macros')
    .select(['id', 'deskId', 'position', 'names', 'texts', 'tab', 'acts', 'reasons'])
    .where('deskId', '=', deskId)
    .orderBy('position')
    .orderBy('id')
    .execute();
}

/** Saves a macro; replaces the one with the same id. */
export async function saveMacro(trx: Trx, { id, deskId, position, tab, ...macro }: Macro): Promise<void> {
  const { names, texts, acts, reasons } = macro;
  const written = {
    names: JSON.stringify(names),
    acts: JSON.stringify(acts),
    tab,
    texts: texts && JSON.stringify(texts),
    reasons: reasons && JSON.stringify(reasons),
  };
  await trx
    .insertInto('macros')
    .values({ id, deskId, position, ...written })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(written))
    .execute();
}

/** Moves a macro in the order of its desk. */
export async function placeMacro(
  trx: Trx,
  { id, deskId }: Pick<Macro, 'id' | 'deskId'>,
  position: number,
): Promise<void> {
  await trx.updateTable('macros').set({ position }).where('deskId', '=', deskId).where('id', '=', id).execute();
}

/** Deletes a macro; texts and changes made with it stay. */
export async function deleteMacro(trx: Trx, deskId: string, id: string): Promise<void> {
  await trx.deleteFrom('macros').where('deskId', '=', deskId).where('id', '=', id).execute();
}
