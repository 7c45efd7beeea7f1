import type { Field } from '#domain/fields/field.ts';
import type { Handle, Trx } from '#store/database/database.ts';

/** All fields of these desks in their order, also retired ones. */
export function listFields(handle: Handle, deskIds: readonly string[]): Promise<Field[]> {
  if (deskIds.length === 0) return Promise.resolve([]);
  return handle
    .selectFrom('fields')
    .selectAll()
    .where('deskId', 'in', [...deskIds])
    .orderBy('position')
    .orderBy('id')
    .execute();
}

/** Saves a field; replaces the one with the same id. No ticket changes, whatever their number. */
export async function putField(trx: Trx, { id, deskId, ...field }: Field): Promise<void> {
  const written = { ...field, names: JSON.stringify(field.names), options: JSON.stringify(field.options) };
  await trx
    .insertInto('fields')
    .values({ id, deskId, ...written })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(written))
    .execute();
}
