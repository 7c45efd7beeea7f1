import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { openMemory } from '#web/console/reads/memory.ts';

/** Mail that has no ticket and calls change no ticket, and time makes things late: after five seconds all is counted anew. */
const remember = openMemory({ milliseconds: 5_000, questionsMax: 500 });

/**
 * What is counted for the figures beside the lists, counted once while no ticket changes: every page of the console shows them,
 * and most pages are opened between two changes. They are one actor's, with the rights of this moment.
 */
export function keepCounts<T>(
  world: Pick<World, 'hints'>,
  actor: Actor,
  what: string,
  count: () => Promise<T>,
): Promise<T> {
  return remember(world, JSON.stringify([what, actor]), world.hints.revision(), count);
}
