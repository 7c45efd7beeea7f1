import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { isStaff } from '#domain/ticket/rights.ts';
import { areUsual, readColumns } from '#domain/views/columns.ts';
import { putListColumns } from '#store/views/saved-views.ts';

/** The name of a list is its word in the address, or an id. */
const listCharactersMax = 60;

/** Chooses which columns one sees in a list; the usual ones are no choice, and follow when they change. */
export function chooseColumns(
  world: World,
  actor: Actor,
  { list, columns: chosen }: { list: string; columns: readonly string[] },
): Promise<{ saved: true } | { missing: true }> {
  return world.transact(async ({ trx }): Promise<{ saved: true } | { missing: true }> => {
    if (!isStaff(actor) || list.length > listCharactersMax) return { missing: true };
    const columns = readColumns(chosen);
    await putListColumns(trx, { personId: actor.personId, list, columns: areUsual(columns) ? null : columns });
    return { saved: true };
  });
}
