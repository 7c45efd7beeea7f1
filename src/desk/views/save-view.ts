import type { World } from '#desk/spine/world.ts';
import { lastPosition, readViewFields, tellOfView, type ViewOutcome } from '#desk/views/on-views.ts';
import type { Actor } from '#domain/actor.ts';
import { isStaff } from '#domain/ticket/rights.ts';
import type { ViewFields } from '#domain/views/saved-view.ts';
import { addSavedView } from '#store/views/saved-views.ts';

/** Creates a private view, or one shared with the staff of a desk. It goes last. */
export function saveView(world: World, actor: Actor, typed: ViewFields): Promise<ViewOutcome<{ viewId: string }>> {
  return world.transact(async (tx): Promise<ViewOutcome<{ viewId: string }>> => {
    if (!isStaff(actor)) return { refused: 'missing' };
    const read = readViewFields(actor, typed);
    if ('refused' in read) return read;
    const { fields } = read;
    const position = await lastPosition(tx, { ownerId: actor.personId, deskId: fields.deskId });
    if (position === null) return { refused: 'tooMany' };
    const id = world.newId();
    const changedAt = world.clock.now();
    await addSavedView(tx.trx, { ...fields, id, position, changedAt, ownerId: actor.personId, discardedAt: null });
    if (fields.deskId !== null) await tellOfView(world, tx, actor, { id, deskId: fields.deskId, act: 'viewShared' });
    return { viewId: id };
  });
}
