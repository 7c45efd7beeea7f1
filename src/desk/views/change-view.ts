import { changedMeanwhile } from '#desk/spine/seen.ts';
import type { World } from '#desk/spine/world.ts';
import {
  lastPosition,
  onView,
  readViewFields,
  tellOfView,
  type ViewOutcome,
  viewFields,
} from '#desk/views/on-views.ts';
import type { Actor } from '#domain/actor.ts';
import type { ViewFields } from '#domain/views/saved-view.ts';
import { putSavedView } from '#store/views/saved-views.ts';

/** Changes the name, filter, order or sharing of a view, if it is still as its editor saw it. */
export function changeView(
  world: World,
  actor: Actor,
  id: string,
  { seen, ...typed }: ViewFields & { seen: string },
): Promise<ViewOutcome> {
  return onView(world, actor, id, async (tx, view): Promise<ViewOutcome> => {
    // A person who manages a shared view for its maker may unshare it; then it belongs to its maker alone.
    const read = readViewFields(actor, typed);
    const overtaken = changedMeanwhile(viewFields(view), viewFields('fields' in read ? read.fields : typed), seen);
    if (overtaken) return overtaken;
    if ('refused' in read) return read;
    const { fields } = read;
    const moves = fields.deskId !== view.deskId;
    const position = moves ? await lastPosition(tx, { ...view, deskId: fields.deskId }) : view.position;
    if (position === null) return { refused: 'tooMany' };
    await putSavedView(tx.trx, id, { ...fields, position, changedAt: world.clock.now() });
    if (moves && view.deskId !== null)
      await tellOfView(world, tx, actor, { id, deskId: view.deskId, act: 'viewUnshared' });
    if (fields.deskId !== null)
      await tellOfView(world, tx, actor, { id, deskId: fields.deskId, act: moves ? 'viewShared' : 'viewChanged' });
    return { saved: true };
  });
}
