import type { Audience, Field } from '#domain/fields/field.ts';
import type { Handle, Trx } from '#store/database/database.ts';
import { listDefinitions, putDefinition } from '#store/definitions/definitions.ts';

const fields = {
  table: 'fields',
  columns: ['id', 'deskId', 'position', 'key', 'type', 'names', 'options', 'visibleTo', 'editableBy', 'retiredAt'],
} as const;

/** All fields of these desks in their order, also retired ones. */
export function listFields(handle: Handle, deskIds: readonly string[]): Promise<Field[]> {
  return listDefinitions<Field>(handle, fields, deskIds);
}

/** The audience of each of these fields, by id. A ticket may still have the values of a field that was deleted. */
export async function readAudiences(handle: Handle, ids: readonly string[]): Promise<Map<string, Audience>> {
  if (ids.length === 0) return new Map();
  const rows = await handle.selectFrom('fields').select(['id', 'visibleTo']).where('id', 'in', ids).execute();
  return new Map(rows.map(({ id, visibleTo }) => [id, visibleTo]));
}

/** Saves a field; replaces the one with the same id. No ticket changes, whatever their number. */
export function putField(trx: Trx, field: Field): Promise<void> {
  return putDefinition(trx, fields, field);
}
