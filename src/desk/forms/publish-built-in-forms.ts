import { kinds } from '#domain/ticket/vocabulary.ts';
import { builtInForm } from '#locales/forms/built-in.ts';
import type { Trx } from '#store/database/database.ts';
import type { NewId } from '#store/database/ids.ts';
import { lockDesks } from '#store/desks/desks.ts';
import { addFormVersion, kindsWithoutForm } from '#store/forms/forms.ts';

/**
 * Gives each desk the built-in forms that it lacks. Safe to repeat; two concurrent calls wait for each other.
 */
export async function publishBuiltInForms(trx: Trx, { newId, at }: { newId: NewId; at: string }): Promise<void> {
  await lockDesks(trx);
  for (const { deskId, kind } of await kindsWithoutForm(trx, kinds))
    await addFormVersion(trx, { id: newId(), deskId, definition: builtInForm(kind), at, by: null });
}
