import type { World } from '#desk/spine/world.ts';

/** What the public sees of a desk is kept this long, or until the public's view changes. */
const memoryMilliseconds = 2_000;

interface Memory<T> {
  revision: number;
  readAt: number;
  value: Promise<T>;
}

/**
 * Reads something that everyone sees of a desk, which changes seldom and is asked for on every page: each process keeps it
 * for two seconds, or until `World.publicChanged` tells of a change.
 */
export function remembered<T>(
  read: (world: World, deskId: string) => Promise<T>,
): (world: World, deskId: string) => Promise<T> {
  // By the one part of a world that no transaction replaces, then by desk.
  const memories = new WeakMap<World['signer'], Map<string, Memory<T>>>();
  return (world, deskId) => {
    const known = memories.get(world.signer) ?? new Map<string, Memory<T>>();
    memories.set(world.signer, known);
    const memory = known.get(deskId);
    const revision = world.publicRevision();
    if (memory && memory.revision === revision && performance.now() - memory.readAt < memoryMilliseconds)
      return memory.value;
    const value = read(world, deskId);
    known.set(deskId, { revision, readAt: performance.now(), value });
    // What could not be read is asked for again.
    value.catch(() => known.delete(deskId));
    return value;
  };
}
