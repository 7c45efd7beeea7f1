import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { openMemory } from '#web/console/reads/memory.ts';

/** Mail without a ticket, calls and time do not change a ticket's revision, so counts expire after five seconds. */
const remember = openMemory({ milliseconds: 5_000, questionsMax: 500 });

/**
 * Caches the figures beside the lists until a ticket changes. They are on every console page, and most pages load between two
 * changes. The key includes the actor with their current rights.
 */
export function keepCounts<T>(
  world: Pick<World, 'hints'>,
  actor: Actor,
  what: string,
  count: () => Promise<T>,
): Promise<T> {
  return remember(world, JSON.stringify([what, actor]), world.hints.revision(), count);
}
