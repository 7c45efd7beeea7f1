import type { Macro } from '#domain/macros/macro.ts';
import type { Handle, Trx } from '#store/database/database.ts';
import { listDefinitions, putDefinition } from '#store/definitions/definitions.ts';

const macros = {
  table: 'macros',
  columns: ['id', 'deskId', 'position', 'names', 'texts', 'tab', 'acts', 'reasons'],
} as const;

/** The macros of a desk, in its order. */
export function listMacros(handle: Handle, deskId: string): Promise<Macro[]> {
  return listDefinitions<Macro>(handle, macros, [deskId]);
}

/** Saves a macro; replaces the one with the same id. */
export function putMacro(trx: Trx, macro: Macro): Promise<void> {
  return putDefinition(trx, macros, macro);
}

/** Deletes a macro; texts and changes made with it stay. */
export async function deleteMacro(trx: Trx, deskId: string, id: string): Promise<void> {
  await trx.deleteFrom('macros').where('deskId', '=', deskId).where('id', '=', id).execute();
}
