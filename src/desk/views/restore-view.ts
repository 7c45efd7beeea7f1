import type { World } from '#desk/spine/world.ts';
import { lastPosition, onView, tellOfView, type ViewOutcome } from '#desk/views/on-views.ts';
import type { Actor } from '#domain/actor.ts';
import { putSavedView } from '#store/views/saved-views.ts';

/** Restores a discarded view to its former place. */
export function restoreView(world: World, actor: Actor, id: string): Promise<ViewOutcome> {
  return onView(world, actor, id, async (tx, view): Promise<ViewOutcome> => {
    if (view.discardedAt === null) return { saved: true };
    if ((await lastPosition(tx, view)) === null) return { refused: 'tooMany' };
    await putSavedView(tx.trx, id, { discardedAt: null });
    if (view.deskId !== null) await tellOfView(world, tx, actor, { id, deskId: view.deskId, act: 'viewShared' });
    return { saved: true };
  });
}
