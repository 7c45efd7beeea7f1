import type { Outcome } from '#desk/spine/outcome.ts';
import type { World } from '#desk/spine/world.ts';
import { onView, tellOfView } from '#desk/views/on-views.ts';
import type { Actor } from '#domain/actor.ts';
import { deleteDiscardedViews, putSavedView } from '#store/views/saved-views.ts';

/** Hours in which a discarded view can be restored. */
const restorableHours = 24;

/** Removes a view from every navigation. `restoreView` can undo it within a day. */
export function discardView(world: World, actor: Actor, id: string): Promise<Outcome<{ saved: true; name: string }>> {
  return onView(world, actor, id, async (tx, view) => {
    const at = world.clock.now();
    const before = Temporal.Instant.from(at).subtract({ hours: restorableHours }).toString();
    await deleteDiscardedViews(tx.trx, before);
    await putSavedView(tx.trx, id, { discardedAt: view.discardedAt ?? at });
    if (view.deskId !== null && view.discardedAt === null)
      await tellOfView(world, tx, actor, { id, deskId: view.deskId, act: 'viewUnshared' });
    return { saved: true as const, name: view.name };
  });
}
