import { type Field, newField } from '#domain/fields/field.ts';
import { inEachLanguage } from '#domain/language.ts';
import { putField } from '#store/fields/fields.ts';
import type { MatrixWorld } from './world.ts';

export const fieldId = '0199aaaa-0000-7000-8000-0000000000b1';
export const fieldKey = 'champ';

/** Saves a field of the first desk, as new. */
export async function withField({ desk, deskIds }: MatrixWorld): Promise<{ fieldId: string }> {
  const names = inEachLanguage(() => 'Champ');
  const field = { ...newField, id: fieldId, deskId: deskIds.one, key: fieldKey, names, options: [], position: 1 };
  await desk.world.transact(({ trx }) => putField(trx, { ...field, retiredAt: null } as Field));
  // The desk knows its fields by heart until somebody changes them.
  desk.world.publicChanged();
  return { fieldId };
}
