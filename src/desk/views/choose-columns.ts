import type { Outcome } from '#desk/spine/outcome.ts';
import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { isStaff } from '#domain/ticket/rights.ts';
import { areUsual, readColumns } from '#domain/views/columns.ts';
import { putListColumns } from '#store/views/saved-views.ts';

/** A list is named by its word in the URL or by an id. */
const listCharactersMax = 60;

/** Saves the actor's columns for a list. The default columns are not saved, so that later changes of the default apply. */
export function chooseColumns(
  world: World,
  actor: Actor,
  { list, columns: chosen }: { list: string; columns: readonly string[] },
): Promise<Outcome<{ saved: true }>> {
  return world.transact(async ({ trx }): Promise<Outcome<{ saved: true }>> => {
    if (!isStaff(actor) || list.length > listCharactersMax) return { refused: 'missing' };
    const columns = readColumns(chosen);
    await putListColumns(trx, { personId: actor.personId, list, columns: areUsual(columns) ? null : columns });
    return { saved: true };
  });
}
