import type { Checklist } from '#domain/tasks/checklist.ts';
import type { Handle, Trx } from '#store/database/database.ts';

/** The checklists of these desks in their order, also retired ones. */
export function listChecklists(handle: Handle, deskIds: readonly string[]): Promise<Checklist[]> {
  if (deskIds.length === 0) return Promise.resolve([]);
  return handle
    .selectFrom('checklists')
    .select(['id', 'deskId', 'position', 'names', 'items', 'retiredAt'])
    .where('deskId', 'in', [...deskIds])
    .orderBy('position')
    .orderBy('id')
    .execute();
}

/** Saves a checklist; replaces the one with the same id. */
export async function putChecklist(
  trx: Trx,
  { id, deskId, position, retiredAt, ...checklist }: Checklist,
): Promise<void> {
  const fields = {
    position,
    names: JSON.stringify(checklist.names),
    items: JSON.stringify(checklist.items),
    retiredAt,
  };
  await trx
    .insertInto('checklists')
    .values({ id, deskId, ...fields })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(fields))
    .execute();
}
