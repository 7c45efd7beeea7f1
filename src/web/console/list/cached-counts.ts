import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { each } from '#store/database/memory.ts';

/** Mail without a ticket, calls and time do not change a ticket's revision, so counts expire after five seconds at most. */
const countedMilliseconds = 5_000;

/**
 * Caches the figures beside the lists until a ticket of the actor’s desks changes. They are on every console page, and most pages load between two
 * changes. The key includes the actor with their current rights, or
 * only the desks if a figure is the same for all of their staff.
 */
export function cachedCounts<T>(
  { remember, hints }: Pick<World, 'hints' | 'remember'>,
  actor: Actor | Pick<Actor, 'deskIds'>,
  what: string,
  count: () => Promise<T>,
): Promise<T> {
  return remember(
    JSON.stringify(['count', what, actor]),
    `${hints.revision(actor.deskIds)} ${each(countedMilliseconds)}`,
    count,
  );
}
