import type { Outcome } from '#desk/spine/outcome.ts';
import type { World } from '#desk/spine/world.ts';
import { onView } from '#desk/views/on-views.ts';
import type { Actor } from '#domain/actor.ts';
import { lockViewsBeside, putSavedView } from '#store/views/saved-views.ts';

/** Moves a view one place up or down among its neighbours; at the end it stays. */
export function moveView(
  world: World,
  actor: Actor,
  id: string,
  way: 'up' | 'down',
): Promise<Outcome<{ saved: true }>> {
  return onView(world, actor, id, async (tx, view) => {
    const ids = (await lockViewsBeside(tx.trx, view)).map((each) => each.id);
    const from = ids.indexOf(id);
    const to = from + (way === 'up' ? -1 : 1);
    if (from !== -1 && to >= 0 && to < ids.length) {
      ids.splice(to, 0, ...ids.splice(from, 1));
      for (const [place, each] of ids.entries()) await putSavedView(tx.trx, each, { position: place + 1 });
    }
    return { saved: true as const };
  });
}
